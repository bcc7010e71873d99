import { mount } from '../shared/components/mount';
import { Library } from './Library';
import './library.css';

mount(Library, 'libraryTitle');
