/** Faults and unreadable paths as lines for a terminal. */
import { type Fault, toVisible } from '@/domain/fault';
import type { Unreadable } from './files';

/** `file:line:column pointer message`, with `(file)` for the whole file; without line and column if unknown. */
export function faultLine(path: string, fault: Fault, label = ''): string {
  const isPlaced = fault.line !== undefined || fault.pointer === '';
  const place = isPlaced ? `:${fault.line ?? 1}:${fault.column ?? 1}` : '';
  const pointer = fault.pointer === '' ? '(file)' : toVisible(fault.pointer);
  return `${toVisible(path)}${place} ${pointer} ${label}${toVisible(fault.message)}\n`;
}

export function unreadableLine({ path, reason }: Unreadable): string {
  return `${toVisible(path)}: cannot be read: ${toVisible(reason)}\n`;
}
