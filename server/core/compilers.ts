import AjvCompiler from '@fastify/ajv-compiler'
import fastJsonStringify from 'fast-json-stringify'

type Serializer = (answer: unknown) => string

const serializers = new WeakMap<object, Serializer>()

function serializerOf({ schema }: { schema?: unknown }): Serializer {
  const key = schema as object
  const known = serializers.get(key)
  if (known) return known
  const serializer = fastJsonStringify(key)
  serializers.set(key, serializer)
  return serializer
}

/** Shared by all servers of the process: a schema is compiled once, however many routes name it. */
export const compilers = { buildValidator: AjvCompiler(), buildSerializer: () => serializerOf }
