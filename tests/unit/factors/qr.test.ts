import { qrOf } from '@rynek/server/features/factors/qr.ts'
import { uriOf } from '@rynek/server/features/factors/totp.ts'
import jsqr from 'jsqr'
import { expect, test } from 'vitest'

const scale = 4

/** The path painted as a browser would, dark on light. */
function painted(size: number, path: string): Uint8ClampedArray {
  const wide = size * scale
  const pixels = new Uint8ClampedArray(wide * wide * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const start = row * wide + Number(x) * scale
      pixels.fill(0, start * 4, (start + Number(length) * scale) * 4)
    }
  }
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255
  return pixels
}

test('a camera reads from the picture what the app needs', () => {
  const uri = uriOf('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'anna.zielinska+forum@brzezinki.example')
  const { size, path } = qrOf(uri)
  expect(jsqr.default(painted(size, path), size * scale, size * scale)?.data).toBe(uri)
})
