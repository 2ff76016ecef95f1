/** Who plays the world outside this computer. */

import type { LaunchOptions } from '../browsers/driver';

export type Outside = Pick<LaunchOptions, 'hosts' | 'spkiHash'>;

/** Nobody is there: every host is refused, and that it was asked for is remembered. */
export const noOutside = async (): Promise<Outside> => ({ hosts: {} });
