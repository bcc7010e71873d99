import { mount } from '../shared/views/components/mount';
import { SidePanel } from './SidePanel';
import './sidepanel.css';

mount(SidePanel, 'sidePanelTitle');
