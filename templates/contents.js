{
  const nav = document.querySelector(".toc"), fold = nav.querySelector("details"), seen = new Set();
  const links = [...nav.querySelectorAll("a")], id = link => link.getAttribute("href").slice(1);
  const wide = matchMedia("(min-width: 66rem)"), close = () => { fold.open = wide.matches; };
  const watch = new IntersectionObserver(all => {
    for (const { target, isIntersecting: on } of all) seen[on ? "add" : "delete"](target.id);
    const here = links.filter(link => seen.has(id(link))).pop();
    for (const link of links) link.ariaCurrent = link === here || null;
    fold.firstElementChild.dataset.here = here?.textContent ?? "";
    nav.scrollTop = here?.offsetTop - nav.clientHeight / 2;
  }, { rootMargin: "-20% 0px -80%" });
  onload = () => links.map(link => watch.observe(document.getElementById(id(link))));
  close(wide.onchange = close);
  nav.onclick = ({ target }) => target.closest("a") && close();
  nav.addEventListener("focusout", ({ relatedTarget: to }) => to && !nav.contains(to) && close());
}
