// The least that needs the instructions of the accelerator: platforms without them refuse it.

export function probe(x: i32): i32 {
  const bytes = i8x16.splat(<i8> x);
  return i8x16.extract_lane_u(i8x16.swizzle(bytes, bytes), 0);
}
