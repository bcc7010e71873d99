import { mount } from '../shared/components/mount';
import { Popup } from './Popup';
import './popup.css';

mount(Popup, 'extensionName');
