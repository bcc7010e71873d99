import { mount } from '../shared/components/mount';
import { Library } from './Library';
import './library.css';
import './chart.css';

mount(Library, 'libraryTitle');
