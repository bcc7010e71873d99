import { mount } from '../shared/components/mount';
import { SidePanel } from './SidePanel';
import './sidepanel.css';

mount(SidePanel, 'sidePanelTitle');
