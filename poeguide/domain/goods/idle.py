"""Words that name no goods, by language, and the small words that join things."""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
a about abroad across airport all allowed also am america american an and any anything are as at aunt auntie back be
because been big bit border boyfriend bring bringing brother brought but buy by can cannot carry carrying colleague
come coming could country cousin customs dad daughter declare did do does doing dont each eight everything family
father few fifteen five fly flying for forbidden four friend friends from gave get girlfriend give go going good got
gramma granddaughter grandfather grandma grandmas grandmother grandpa grandson granny had has have having he hello
help her hers hi him his home how husband i id if ill im in inside into is it its ive kid kids legal let like little
ll long lot lots made make may me mine mom mommy more mother mum must my need neighbor nephew niece nine not nothing
of ok okay older on one onto or other our ours out over own packed parents people please prohibited put really s
said self seven she should sister six small so some someone something son states still t take taking ten than that
the their them then there these they thing things thirty this those thousand three through to too travel traveling
trip twelve twenty two uncle under united us usa use used very via want was we well were what when where which while
who why wife will with without would yes you young your yours
"""
_SPANISH: Final = """
a abuela abuelas abuelita abuelito abuelo ahijado al algo alguien alguna alguno algunos allá amiga amigas amigo
amigos ante aquí así aunque bien buena bueno cada casi cierto cinco como con conmigo cosa cosas cosita creo cual
cuando cuanta cuanto cuatro cuál de declarar del dentro desde dice dieron diez dio doce dos días el ella ellas ellos
en entrar entre era eres es esa ese eso esos esposa esposo esta estados estas este esto estos estoy está familia
favor frontera fue fui gente gran grande gringo gusta ha hace hacer hago han hasta hay he hecha hechas hecho hechos
hermana hermano hija hijo hijos hola hoy igual ir jefe la las le les llevamos llevar llevarme llevo lo los luego
maestra mama mamá marido mas me meter mi mil mis misma mismo mucha mucho muchos muy más mía mío nada ni niña niño no
nos nosotros novia novio nuestra nuestro nueve o ocho once otra otro otros papá para pasar pequeña pequeño permite
permitido pero poca poco pocos por porque prima primo prohibido puede pueden puedes puedo pues que querer quien
quiero quince quién qué regresar se seis ser señor señora si siete sin sobre sobrina sobrino solo son soy su suegra
suegro sus sé sí sólo también tan te tenemos tengo ti tiene tienen toda todas todo todos trae traemos traer traigo
traje trece treinta tres tu tus tía tías tío tíos tú un una unas unidos uno unos usted va vamos varias varios vecina
vecino veinte vez viaje voy y ya yo él
"""
_FRENCH: Final = """
a ai amener ami amie amis amène apporter après as au aussi autorisé autre autres aux avec avez avoir avons bien bon
bonjour bonne c ce ceci cela ces cet cette chez chose choses cinq combien comme comment copain copine cousin cousine
d dans de depuis des deux dix dois donc douane droit du déclarer elle elles emmener emporte emporter en entre est et
faire fait faite faits famille femme fille fils frontière frère grand grande grands huit il ils interdit j jai je
jusqu l la le les leur leurs lui m ma mais maman mamie mari me mes mettre moi mon mère mémé n ne neuf neveu nièce
nos notre nous offrir on ont ou oui où papa papi papy par pas passer petit petite petits peu peut peux plus pour
pourquoi pouvoir près puis père pépé qu quand quatre que quel quelle quelqu quelque quelques qui quoi ramener ramène
rapporte rapporter s sa sans se sept ses si six soeur son sont sous suis sur sœur t ta tante tata te tes toi ton
tonton tous tout toute toutes trois trop très tu un une unis usa va vais vers veux voisin voisine voisins vos votre
voudrais vous voyage voyager y à ça états été être
"""
_PORTUGUESE: Final = """
a agora alfândega algo algum alguma alguns alguém amiga amigas amigo amigos ao aos aquela aquele aqui as até avó
avós avô bem boa bom cada cinco coisa coisas com comigo como cunhada cunhado da das de declarar dela dele deles
dentro depois dez do dois dos duas e ela ele eles em entrar entre era esposa essa esse esta estados estas este estes
estou está eu eua família favor fazer feita feito filha filho filhos foi fronteira grande há irmã irmão isso isto já
leva levar levo lhe lo lá mais marido mas me mesma mesmo meu meus minha minhas muita muito muitos mãe na namorada
namorado nas nem no nos nossa nosso nove num numa não o obrigado oi oito olá onde os ou outra outro pai para pela
pelo pequena pequeno permitido pode podem por porque posso pouca pouco pra prima primo pro proibido quais qual
quando quanto quatro que quem quero sai se seis sem ser sete seu seus sim sobre sobrinha sobrinho sogra sogro sou
sua suas também te tem tenho tia tias tio tios toda todas todo todos trago traz trazer três tu tudo um uma umas
unidos uns vai viagem vizinha vizinho você vou vovó vovô à às é
"""
_ARTICLES: Final = """
a an as d des el her his l la las le les leur leurs lo los ma mes meu meus mi minha minhas mis mon my nos notre
nuestra nuestro o os our s sa ses some son su sus ta tes the their ton tu tus um uma umas un una unas une unos uns
vos votre your
"""
_LINKS: Final = """
a at au aux avec by com con containing d da dans das de del des desde do dos du em en from full in inside la made na
nel no of on per sans sem sin with without à
"""
IDLE: Final = {
    "en": frozenset(_ENGLISH.split()),
    "es": frozenset(_SPANISH.split()),
    "fr": frozenset(_FRENCH.split()),
    "pt": frozenset(_PORTUGUESE.split()),
}
"""Words that name no goods, by language."""
IDLE_SIGNS: Final = frozenset("不与个了些他以们你個們可吗吧呢和問嗎她它想我把是的給给能與要請请跟这這那问")
"""Signs of Chinese that name no goods."""
DROPPED: Final = frozenset((*_ARTICLES.split(), "的", "我", "了"))
"""They are not kept in the names of goods."""
AND: Final = frozenset({"and", "y", "e", "et", "og", "und", "plus", "和", "跟", "与", "與", "及"})
"""They stand between two things."""
FOR: Final = frozenset({"for", "to", "pour", "para", "pra", "pro"})
"""Behind them stands whom it is for."""
OF: Final = frozenset(_LINKS.split())
"""Behind them stands more of what was named before."""
