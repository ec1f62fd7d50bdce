import { crc32, deflateRawSync, constants as zlib } from 'node:zlib'

const block = 64 * 1024 * 1024
const zeros = deflateRawSync(Buffer.alloc(block), { level: 9, finishFlush: zlib.Z_SYNC_FLUSH })
const lastBlock = Buffer.from([3, 0])

type Part = { name: string; packed: Buffer; unpacked: number; crc: number }

const small = (name: string, content: string): Part => ({
  name,
  packed: deflateRawSync(Buffer.from(content)),
  unpacked: content.length,
  crc: crc32(content),
})

/** Zeros without end in a few bytes; `says` is what its list of contents gives as the length. */
function endless(name: string, blocks: number, says = blocks * block): Part {
  return { name, packed: Buffer.concat([...Array(blocks).fill(zeros), lastBlock]), unpacked: says, crc: 0 }
}

function zipOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, packed, unpacked, crc } of parts) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(unpacked, 18)
    common.writeUInt16LE(name.length, 22)
    files.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    list.push(Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(18)
  const contents = Buffer.concat(list)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, contents, Buffer.from('PK\x05\x06'), end])
}

const label = small(
  '[Content_Types].xml',
  '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
)

/** Ten megabytes that unpack to nearly ten gigabytes, and say so. */
export const honestBomb = () =>
  zipOf([label, ...['a', 'b', 'c'].map((name) => endless(`word/media/${name}.emf`, 50))])

/** The same, with a list of contents that says it is small. */
export const lyingBomb = () =>
  zipOf([label, ...['a', 'b', 'c'].map((name) => endless(`word/media/${name}.emf`, 50, 1_000))])

/** The one part that is read does not end. */
export const endlessLabel = () => zipOf([endless(label.name, 150, 1_000)])
