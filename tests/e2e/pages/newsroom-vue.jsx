/* A news page drawn by Vue. `story` is set by the page. */
import { createApp, h } from 'vue';

createApp({
  data: () => ({ edition: 0, paragraphs: window.story.first }),
  render() {
    const button = (id, click) => h('button', { id, onClick: click }, id);
    return [
      button('redraw', () => this.edition++),
      button('later', () => {
        this.paragraphs = [window.story.first[0], window.story.later, ...window.story.first.slice(1)];
      }),
      h('article', { key: this.edition }, [
        h('h1', 'NATO leaders meet in Brussels'),
        ...this.paragraphs.map(text => h('p', { key: text }, text)),
      ]),
    ];
  },
}).mount('#root');
