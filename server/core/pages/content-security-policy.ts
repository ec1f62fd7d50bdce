import { createHash } from 'node:crypto'

/** Nothing from elsewhere and nothing inline but our one script: injected markup stays text. */
export function contentSecurityPolicy(inlineScript: string, publicUrl: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64')
  const sockets = publicUrl.replace(/^http/, 'ws')
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Safari before 15.4 does not count our own sockets as 'self'.
    `connect-src 'self' ${sockets}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Vite in development: inline scripts, its reconnecting worker. */
export const developmentPolicy =
  "default-src 'self' 'unsafe-inline' data: blob: ws:; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
