import { mount } from '../shared/components/mount';
import { emptyBin } from '../shared/store/bin';
import { library } from '../shared/store/database';
import { Library } from './Library';
import '../shared/years/years.css';
import '../shared/years/year-line.css';
import './shell/shell.css';
import './library.css';
import './segments.css';
// Says otherwise than the screens, so it comes last
import './shell/print.css';

mount(Library, 'libraryTitle');
emptyBin(library()).catch((error: unknown) => console.warn('the bin is emptied another time:', error));
