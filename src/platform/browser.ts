/** The browser's extension API, promise-based in both browsers. No other room imports the polyfill. */
export { default as browser, type Runtime } from 'webextension-polyfill';
