import { speak } from '../src/ui/words';
import { catalogue } from './catalogue';

/** Views are drawn in English in every test that asks for no other language. */
speak(catalogue('en'));
