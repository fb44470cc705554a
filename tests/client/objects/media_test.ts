// What the views of attachments show of the raw objects.

import { strict as assert } from "node:assert";
import { type Media, mediaView } from "../../../client/objects/media.ts";
import type { DocumentAttribute, MessageMedia } from "../../../tl/api.ts";

function file(mimeType: string, attributes: readonly DocumentAttribute[]): Media {
  return mediaView({
    _: "messageMediaDocument",
    document: {
      _: "document",
      id: 7n,
      accessHash: 1n,
      fileReference: new Uint8Array(),
      date: 0,
      mimeType,
      size: 3_000_000_000n,
      dcId: 2,
      attributes,
    },
  })!;
}

Deno.test("mediaView() tells what files are for", () => {
  const video = { _: "documentAttributeVideo", duration: 2.5, w: 640, h: 480 } as const;
  const stickerset = { _: "inputStickerSetEmpty" } as const;
  const cases: readonly (readonly [string, readonly DocumentAttribute[]])[] = [
    ["document", [{ _: "documentAttributeFilename", fileName: "a.pdf" }]],
    ["video", [video]],
    ["videoNote", [{ ...video, roundMessage: true }]],
    ["animation", [video, { _: "documentAttributeAnimated" }]],
    ["audio", [{ _: "documentAttributeAudio", duration: 3, title: "Song" }]],
    ["voice", [{ _: "documentAttributeAudio", duration: 3, voice: true }]],
    ["sticker", [{ _: "documentAttributeSticker", alt: "😀", stickerset }]],
  ];
  for (const [type, attributes] of cases) {
    assert.equal(file("application/octet-stream", attributes).type, type);
  }
});

Deno.test("DocumentMedia shows a file's metadata", () => {
  const media = file("video/mp4", [
    { _: "documentAttributeVideo", duration: 2.5, w: 640, h: 480 },
    { _: "documentAttributeFilename", fileName: "film.mp4" },
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(media)), {
    type: "video",
    id: "7",
    fileName: "film.mp4",
    mimeType: "video/mp4",
    fileSize: 3_000_000_000,
    duration: 2.5,
    width: 640,
    height: 480,
  });
});

Deno.test("PhotoMedia shows the largest size", () => {
  const media = mediaView({
    _: "messageMediaPhoto",
    spoiler: true,
    photo: {
      _: "photo",
      id: 5n,
      accessHash: 1n,
      fileReference: new Uint8Array(),
      date: 0,
      sizes: [
        { _: "photoStrippedSize", type: "i", bytes: new Uint8Array(3) },
        { _: "photoSizeProgressive", type: "y", w: 1280, h: 960, sizes: [10, 20, 30] },
        { _: "photoSize", type: "m", w: 320, h: 240, size: 5 },
      ],
      dcId: 2,
    },
  });
  assert.ok(media?.type === "photo");
  assert.deepEqual([media.width, media.height, media.fileSize, media.hasSpoiler], [
    1280,
    960,
    30,
    true,
  ]);
});

Deno.test("mediaView() shows what has destroyed itself, and kinds without a view", () => {
  const gone = mediaView({ _: "messageMediaPhoto", ttlSeconds: 5 });
  assert.ok(gone?.type === "photo" && gone.id === undefined && gone.width === undefined);
  const unsupported: MessageMedia = { _: "messageMediaUnsupported" };
  const other = mediaView(unsupported);
  assert.ok(other?.type === "other" && other.name === "messageMediaUnsupported");
  assert.equal(mediaView({ _: "messageMediaEmpty" }), undefined);
  assert.equal(mediaView(undefined), undefined);
});
