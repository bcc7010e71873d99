import { mount } from '../shared/components/mount';
import { Welcome } from './Welcome';
import './welcome.css';

mount(Welcome, 'welcomeTitle');
