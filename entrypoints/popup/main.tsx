import { mount } from '../shared/views/components/mount';
import { fitWindow } from './fit-window';
import { Popup } from './Popup';
import './popup.css';

mount(Popup, 'extensionName');
fitWindow();
