// A program that does nothing, as the floor for the others.

if (Deno.args[0] === "memory") {
  const mebibytes = Deno.memoryUsage().rss / 2 ** 20;
  Deno.stdout.writeSync(new TextEncoder().encode(`${mebibytes}\n`));
}
Deno.exit(0);
