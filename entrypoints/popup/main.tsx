import { mount } from '../shared/components/mount';
import { fitWidth } from './fit-width';
import { Popup } from './Popup';
import './popup.css';

mount(Popup, 'extensionName');
fitWidth();
