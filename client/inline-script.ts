/**
 * Runs before the first paint, on every page the same (the server allows it by its hash):
 * - `js` lets the style sheet hide what is only there for readers without JavaScript,
 *   and goes away again when the page's own script cannot be loaded;
 * - the reader's theme and whether he was signed in, so that nothing flashes;
 * - Solid's registry for hydration, and clicks on buttons that come before it, replayed afterwards.
 */
export const inlineScript = [
  'var h=document.documentElement,c=h.classList;c.add("js");',
  'addEventListener("error",function(e){if(e.target.tagName=="SCRIPT")c.remove("js")},true);',
  'try{if(localStorage.getItem("signed-in"))c.add("signed-in");',
  'var t=localStorage.getItem("theme");if(t)h.dataset.theme=t}catch(e){}',
  'window._$HY={r:{},c:[]};',
  'addEventListener("click",_$HY.l=function(e){(e=e.target.closest("button[type=button]"))&&_$HY.c.push(e)})',
].join('')
