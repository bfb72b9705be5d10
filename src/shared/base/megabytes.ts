/** What "MB" means of every limit of a size: 1,048,576 bytes. */
export const MEGABYTE = 1024 * 1024;

/** A limit as people read it: "96 MB". Whole megabytes, rounded down. */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / MEGABYTE)} MB`;
