// The framings by name, for code that is told which one to speak.

import type { RandomBytes } from "../../crypto/random.ts";
import { abridged } from "./abridged.ts";
import type { FrameCodec, FramingName, FramingOptions } from "./frame_codec.ts";
import { full } from "./full.ts";
import { intermediate } from "./intermediate.ts";
import { paddedIntermediate } from "./padded_intermediate.ts";

/** What {@linkcode createFraming} can be told. */
export interface CreateFramingOptions extends FramingOptions {
  /** Where random padding comes from, for the framing that has it. */
  readonly random: RandomBytes;
}

/**
 * Makes the codec of a framing for one new connection.
 *
 * @param name Which framing.
 * @param options Role, limit and the source of random padding.
 */
export function createFraming(name: FramingName, options: CreateFramingOptions): FrameCodec {
  switch (name) {
    case "abridged":
      return abridged(options);
    case "intermediate":
      return intermediate(options);
    case "paddedIntermediate":
      return paddedIntermediate(options);
    case "full":
      return full(options);
  }
}
