declare module 'mark.js/dist/mark.es6.js' {
  interface Place {
    readonly start: number;
    readonly length: number;
  }
  /** Wraps words in elements; `done` is called when it is. */
  const Mark: new (
    context: Element,
  ) => {
    markRanges(places: readonly Place[], options?: { readonly done?: () => void }): void;
    unmark(options?: { readonly done?: () => void }): void;
  };
  export = Mark;
}
