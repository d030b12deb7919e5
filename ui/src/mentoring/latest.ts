/// Answers that are kept at once: a quick second one is put together with the first, before the core has said that it has it.

export class Latest<T extends object> {
  #sent = new Map<string, { value: T; waits: number }>();

  /**
   * Changes what was last said of a thing, and sends the whole of it.
   * @param key which thing
   * @param before what the core last said of it
   */
  async put(
    key: string,
    before: T,
    change: (last: T) => T,
    send: (value: T) => Promise<unknown>,
  ): Promise<void> {
    const own = this.#sent.get(key) ?? { value: before, waits: 0 };
    own.value = change(own.value);
    own.waits += 1;
    this.#sent.set(key, own);
    try {
      await send(own.value);
    } finally {
      own.waits -= 1;
      if (own.waits === 0) this.#sent.delete(key);
    }
  }
}
