/** What addresses call maps that do not ship with the site; a shipped one has its id, which has neither `.` nor `:`. */

/** How the keys of maps in the reader's own library begin. */
export const OWN = 'my.';
/** Those of maps that the browser did not keep, for as long as the page is open. */
export const UNKEPT = `${OWN}~`;
/** Before the path of a file beside the page. */
export const LINKED = 'file:';
