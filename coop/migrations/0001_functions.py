"""What the tables need before they exist: two extensions, and search and sort keys for Vietnamese.

The functions answer the same on every PostgreSQL, whatever its locale: `lower()` knows only ASCII under LC_CTYPE=C and
`unaccent()` is not immutable, so capitals, marks and đ go through `translate()` of the decomposed text. The bodies are
SQL-standard (RETURN …): parsed once, at creation, and tracked as dependencies, so that a dump restores generated columns
in the right order and under any search_path. They are STRICT, NULL in, NULL out; generated columns give them coalesced
text. `coop.vietnamese` says the same in Python; a test holds the two equal.
"""

from django.db import migrations

# pg_trgm: search in any part of a text. btree_gist: exclusion constraints of "same row" with "overlapping dates". Both
# are trusted, so the owner needs no superuser.
EXTENSIONS = [
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
]

# White space of every kind as one plain space, none at the ends; soft hyphens and zero-width characters go.
SQUEEZE = r"""
CREATE FUNCTION public.vn_squeeze(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.btrim(
    pg_catalog.regexp_replace(
        pg_catalog.translate(
            value,
            E'\t\n\x0B\f\r\u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'
            '\u2028\u2029\u202F\u205F\u3000'
            '\u00AD\u200B\u200C\u200D\u2060\uFEFF',
            '                       '
        ),
        ' +', ' ', 'g'
    ),
    ' '
)
"""

# Search: small letters without marks, đ as d. The eight marks are huyền, sắc, mũ, ngã, trăng, hỏi, móc, nặng.
FOLD = r"""
CREATE FUNCTION public.vn_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN public.vn_squeeze(
    pg_catalog.translate(
        pg_catalog.normalize(value, 'NFD'),
        E'ABCDEFGHIJKLMNOPQRSTUVWXYZĐđÐðƉ'
        '\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323',
        'abcdefghijklmnopqrstuvwxyzddddd'
    )
)
"""

# Sort, before the tab: the letters without tones. ă â ê ô ơ ư are their plain letter and { (breve), | (circumflex) or
# } (horn), đ is d{: these three stand behind z, and punctuation that would stand there too moves to the front. After the
# tab: the text with its tones, put in the order ngang huyền hỏi ngã sắc nặng by five ascending code points.
SORT = r"""
CREATE FUNCTION public.vn_sort(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.replace(
    public.vn_squeeze(
        pg_catalog.translate(
            pg_catalog.normalize(value, 'NFD'),
            E'ABCDEFGHIJKLMNOPQRSTUVWXYZ\u0306\u0302\u031BđÐðƉ{|}~–—“”‘’…'
            '\u0300\u0309\u0303\u0301\u0323',
            'abcdefghijklmnopqrstuvwxyz{|}ĐĐĐĐ(!)---""''''.'
        )
    ),
    'Đ', 'd{'
) || E'\t' || public.vn_squeeze(
    pg_catalog.translate(
        pg_catalog.normalize(value, 'NFD'),
        E'ABCDEFGHIJKLMNOPQRSTUVWXYZ\u0300\u0309\u0303\u0301\u0323đÐðƉ'
        '\u0306\u0302\u031B',
        E'abcdefghijklmnopqrstuvwxyz\u0300\u0301\u0302\u0303\u0304ĐĐĐĐ'
    )
)
"""

# People: by the given name, the last word, then by the whole name.
PERSON_SORT = r"""
CREATE FUNCTION public.vn_person_sort(full_name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN public.vn_sort(
    pg_catalog.regexp_replace(public.vn_squeeze(pg_catalog.normalize(full_name, 'NFD')), '^.* ', '')
) || E'\n' || public.vn_sort(full_name)
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        # The extensions stay when this is reversed: somebody else in the database may use them.
        migrations.RunSQL(EXTENSIONS, migrations.RunSQL.noop),
        migrations.RunSQL([SQUEEZE], ["DROP FUNCTION public.vn_squeeze(text)"]),
        migrations.RunSQL([FOLD], ["DROP FUNCTION public.vn_fold(text)"]),
        migrations.RunSQL([SORT], ["DROP FUNCTION public.vn_sort(text)"]),
        migrations.RunSQL([PERSON_SORT], ["DROP FUNCTION public.vn_person_sort(text)"]),
    ]
