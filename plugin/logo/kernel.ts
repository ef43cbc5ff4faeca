import { KERNEL_CODE } from './kernel-code';

/** The compiled loops; every argument is a byte address in the shared memory or a plain number. */
interface Loops {
  readonly tile: (rows: number, stride: number, height: number, tiles: number) => void;
  readonly scan: (...numbers: readonly number[]) => void;
  readonly scanBorder: (...numbers: readonly number[]) => void;
}

export interface Kernel {
  readonly loops: Loops;
  /** The memory's bytes, at least `size` of them; what was there is kept. */
  readonly bytes: (size: number) => ArrayBuffer;
}

const PAGE = 65_536;
let shared: Kernel | undefined;

/** One instance a thread: the search runs to its end without giving way, so nothing else writes in between. */
export function kernel(): Kernel {
  shared ??= started();
  return shared;
}

function started(): Kernel {
  const code = new Uint8Array(KERNEL_CODE.length / 2);
  for (let i = 0; i < code.length; i++) code[i] = Number.parseInt(KERNEL_CODE.slice(2 * i, 2 * i + 2), 16);
  const memory = new WebAssembly.Memory({ initial: 16 });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  return {
    loops: instance.exports as unknown as Loops,
    bytes: (size) => {
      const missing = size - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return memory.buffer;
    },
  };
}
