/** A folder in memory, as much of the browser's as copies need; a file is there when it was closed. */
export class MemoryFolder {
  readonly kind = 'directory';
  readonly files = new Map<string, Blob>();
  /** Thrown by the next files to be opened for writing. */
  refuses: Error | null = null;

  constructor(readonly name = 'copies') {}

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name)) {
      if (!create) throw new DOMException('there is none', 'NotFoundError');
      this.files.set(name, new Blob([]));
    }
    return {
      kind: 'file',
      name,
      getFile: async () => new File([this.files.get(name)!], name),
      createWritable: async () => {
        if (this.refuses !== null) throw this.refuses;
        const pieces: Uint8Array<ArrayBuffer>[] = [];
        return new WritableStream<Uint8Array<ArrayBuffer>>({
          write: (piece) => void pieces.push(piece),
          close: () => void this.files.set(name, new Blob(pieces)),
        });
      },
    };
  }

  async *keys() {
    yield* this.files.keys();
  }

  async removeEntry(name: string) {
    this.files.delete(name);
  }

  asHandle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }
}
