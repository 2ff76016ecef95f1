import type { Caller } from '../../platform/rpc';
import { isPrivateInFront } from '../privateTab';
import { lookups, privateLookups } from './index';
import type { Lookups } from './lookups';

/** The look-ups for whoever asks: those that write nothing to disk where the window is a private one. */
export async function lookupsFor({ isPrivate }: Pick<Caller, 'isPrivate'>): Promise<Lookups> {
  return (isPrivate ?? (await isPrivateInFront())) ? privateLookups : lookups;
}
