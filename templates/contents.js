{
  const nav = document.querySelector(".toc"), fold = nav.querySelector("details"), seen = new Set();
  const links = [...nav.querySelectorAll("a")], id = link => link.getAttribute("href").slice(1);
  const watch = new IntersectionObserver(changes => {
    for (const { target, isIntersecting: on } of changes) seen[on ? "add" : "delete"](target.id);
    const here = links.filter(link => seen.has(id(link))).pop();
    for (const link of links) link.removeAttribute("aria-current");
    here?.setAttribute("aria-current", "true");
    fold.firstElementChild.dataset.here = here?.textContent ?? "";
    if (here) nav.scrollTop = here.offsetTop - nav.clientHeight / 2;
  }, { rootMargin: "-20% 0px -80%" });
  for (const link of links) watch.observe(document.getElementById(id(link)));
  const close = away => { if (away) fold.open = false; };
  nav.addEventListener("click", ({ target }) => close(target.closest("a")));
  nav.addEventListener("focusout", ({ relatedTarget: to }) => close(to && !nav.contains(to)));
}
