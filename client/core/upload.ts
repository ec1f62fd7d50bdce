import { HttpError, refusalIn } from './http.ts'

/** Sends a form with its files and tells how much has gone, from 0 to 1: `fetch` cannot say that. */
export function upload(path: string, form: FormData, onProgress: (part: number) => void): Promise<void> {
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.setRequestHeader('accept', 'application/json')
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
  return new Promise((done, fail) => {
    request.onerror = () => fail(new TypeError('network'))
    request.onload = () => {
      if (request.status < 400) done()
      else fail(new HttpError(refusalIn(request.responseText, request.status)))
    }
    request.send(form)
  })
}
