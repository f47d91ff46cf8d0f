const TAR_MAGIC_AT = 257

/** As many bytes of a file as its format shows in. */
export const HEAD_LENGTH = 512

/** Whether these first bytes are those of a gzipped file. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/** Whether these first bytes are the header of a tar archive. */
export function isTar(head: Uint8Array): boolean {
  const magic = head.subarray(TAR_MAGIC_AT, TAR_MAGIC_AT + 5)
  return new TextDecoder('latin1').decode(magic) === 'ustar'
}
