/** Names of maps in addresses. A shipped map has its id, which contains neither `.` nor `:`. */

/** The beginning of the keys of the library. */
export const OWN = 'my.';
/** The beginning of the keys of maps that could not be stored, valid while the page is open. */
export const UNKEPT = `${OWN}~`;
/** Precedes the path of a linked file. */
export const LINKED = 'file:';
