"""Abbreviations that are written with a full stop, in the languages of plans."""

_DANISH = """
adm afd ang ansv bl.a ca cand dir dvs eks ekskl evt f.eks f.kr fhv fig flg fx gl gns hhv iflg inkl jf jr kap
kgl kl kr lign m.a.o m.fl m.h.t m.m m.v max md mdr mhp mht mia mill min mio mv nr o.a o.l obs omkr opg osv
p.g.a p.t pct pga pkt pr prof red ref s.d s.u sekr skt sml smh soc st stk str stud tab tidl tlf vedl vedr
vha årg årh
"""
_ENGLISH = """
al approx apr aug c ca cf ch co corp dec dept dr e.g ed eds edn esp est etc feb fig figs i.e inc incl jan jr
ltd max min mr mrs ms no nos nov oct para paras pct pp prof ref sec sect sep sept sr st vol vs
"""
_LEADING = """
bl.a ca cf dr e.g f.eks fig figs fx hhv i.e iflg jf kap kl mr mrs ms nos nr pkt pr prof skt st vedr vs
"""
ABBREVIATIONS = {"da": frozenset(_DANISH.split()), "en": frozenset(_ENGLISH.split())}
"""In small letters, without the last full stop."""

LEADING = frozenset(_LEADING.split())
"""Those that a name or a number always follows, so that they end no sentence even before a capital."""
