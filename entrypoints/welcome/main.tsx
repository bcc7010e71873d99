import { mount } from '../shared/views/components/mount';
import { Welcome } from './Welcome';
import './welcome.css';

mount(Welcome, 'welcomeTitle');
