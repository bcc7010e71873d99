import { mount } from '../shared/views/components/mount';
import { Library } from './Library';
import '../shared/views/years/years.css';
import '../shared/elements/year-line.css';
import './shell/shell.css';
import './library.css';
import './segments.css';
import './shell/print.css';

mount(Library, 'libraryTitle');
import('./team/keep-in-step')
  .then(({ keepInStep }) => keepInStep())
  .catch((error: unknown) => console.warn('the team is reached another time:', error));
import('./backup/look-after-library')
  .then(({ lookAfterLibrary }) => lookAfterLibrary())
  .catch((error: unknown) => console.warn('the library is looked after another time:', error));
