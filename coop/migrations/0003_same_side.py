"""Whether two provinces are one side: the same row, or one took over from the other, however far back."""

from django.db import migrations

SAME_SIDE = """
CREATE FUNCTION public.coop_same_side(one bigint, other bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF one = other THEN
        RETURN true;
    END IF;
    RETURN EXISTS (
        WITH RECURSIVE line(ancestor, unit) AS (
            SELECT predecessor_id, successor_id FROM public.coop_provincesuccession WHERE successor_id IN (one, other)
            UNION
            SELECT s.predecessor_id, line.unit FROM public.coop_provincesuccession s JOIN line ON s.successor_id = line.ancestor
        )
        SELECT FROM line WHERE (ancestor = one AND unit = other) OR (ancestor = other AND unit = one)
    );
END $$
"""


class Migration(migrations.Migration):
    dependencies = [("coop", "0002_models")]

    operations = [
        migrations.RunSQL(SAME_SIDE, "DROP FUNCTION public.coop_same_side(bigint, bigint)"),
    ]
