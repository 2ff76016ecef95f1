/** Files from the reader. */

/** Lets the reader choose a file; nothing happens when none is chosen. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,.jsonld,.csv,application/json,application/ld+json,text/csv';
  input.hidden = true;
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    input.remove();
    if (input.files?.[0]) chosen(input.files[0]);
  });
  // What drives browsers, screen readers among them, knows of no input outside the page.
  document.body.append(input);
  input.click();
}

/** Files that are dropped anywhere on the page; returns what stops it. */
export function onDrop(target: HTMLElement, dropped: (file: File) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    target.classList.toggle('dropping', event.type === 'dragover');
    const [file] = event.dataTransfer.files;
    if (event.type === 'drop' && file) dropped(file);
  };
  const events = ['dragover', 'dragleave', 'drop'] as const;
  for (const event of events) target.addEventListener(event, over);
  return () => {
    for (const event of events) target.removeEventListener(event, over);
  };
}
