import path from 'node:path';
import { build } from 'esbuild';

/** The page's script with a stand-in for the extension's API, as text to evaluate in a page. */
export async function bundleProbe(): Promise<string> {
  const made = await build({
    entryPoints: [path.join(import.meta.dirname, 'probe.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [
      {
        name: 'fake browser',
        setup(build) {
          const fake = path.join(import.meta.dirname, 'fakeBrowser.ts');
          build.onResolve({ filter: /(?:^|\/)browser$/ }, () => ({ path: fake }));
        },
      },
    ],
  });
  return made.outputFiles[0]?.text ?? '';
}
