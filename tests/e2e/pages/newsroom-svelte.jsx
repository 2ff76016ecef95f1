/* A news page drawn by Svelte. `story` is set by the page. */
import { mount } from 'svelte';
import Newsroom from './Newsroom.svelte';

mount(Newsroom, { target: document.querySelector('#root'), props: { story: window.story } });
