import './markdown.css'

/** Text that somebody wrote, as the server rendered and cleaned it. The only place that trusts markup. */
export function Markdown(props: { html: string }) {
  // The server's pipeline sanitises it when it is stored.
  return <div class="markdown prose" innerHTML={props.html} />
}
