import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

import coop.models.fields
from accounts.migrations._operations import AtOnce


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("coop", "0001_functions"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            [
                migrations.CreateModel(
                    name="Province",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Text with its leading zeros; other units reuse it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "short_name",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="short name"),
                        ),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("code", "name", "short_name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnSort("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("province", "province"), ("city", "centrally-run city")],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "province",
                        "verbose_name_plural": "provinces",
                        "ordering": ["display_order", "code", "valid_from"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="province_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("code", "valid_from"),
                                name="province_code_and_start",
                                nulls_distinct=False,
                                violation_error_message="A unit with this code and first day is already there.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="province_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["province", "city"])),
                                name="province_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProvinceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.province",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Text with its leading zeros; other units reuse it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "short_name",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="short name"),
                        ),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("province", "province"), ("city", "centrally-run city")],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Locality",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Text with its leading zeros; other units reuse it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "short_name",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="short name"),
                        ),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("code", "name", "short_name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnSort("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("district", "district (former)"),
                                    ("town", "township (former)"),
                                    ("commune", "commune"),
                                    ("ward", "ward"),
                                    ("special_zone", "special zone"),
                                ],
                                max_length=15,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="localities",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                help_text="The former district, for a commune of before 01/7/2025.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="parts",
                                to="coop.locality",
                                verbose_name="part of",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "locality",
                        "verbose_name_plural": "localities",
                        "ordering": ["display_order", "sort_key", "valid_from"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="locality_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("code", "kind", "valid_from"),
                                name="locality_code_and_start",
                                nulls_distinct=False,
                                violation_error_message="A unit with this code and first day is already there.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="locality_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["district", "town", "commune", "ward", "special_zone"])
                                ),
                                name="locality_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LocalityEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.locality",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Text with its leading zeros; other units reuse it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "short_name",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="short name"),
                        ),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("district", "district (former)"),
                                    ("town", "township (former)"),
                                    ("commune", "commune"),
                                    ("ward", "ward"),
                                    ("special_zone", "special zone"),
                                ],
                                max_length=15,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The former district, for a commune of before 01/7/2025.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.locality",
                                verbose_name="part of",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Agency",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Text with its leading zeros; other units reuse it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "short_name",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="short name"),
                        ),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("code", "name", "short_name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnSort("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("party_committee", "Party committee"),
                                    ("party_body", "Party board or office"),
                                    ("peoples_council", "People's Council"),
                                    ("peoples_committee", "People's Committee"),
                                    ("office", "office"),
                                    ("department", "department"),
                                    ("front", "Fatherland Front and mass organisation"),
                                    ("force", "police or military command"),
                                    ("press", "press agency"),
                                    ("unit", "public service unit"),
                                    ("local", "authority of a locality"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agencies",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="children",
                                to="coop.agency",
                                verbose_name="superior body",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "agency",
                        "verbose_name_plural": "agencies",
                        "ordering": ["province__display_order", "display_order", "sort_key", "valid_from"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="agency_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("code", "valid_from"),
                                name="agency_code_and_start",
                                nulls_distinct=False,
                                violation_error_message="A unit with this code and first day is already there.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="agency_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "party_committee",
                                            "party_body",
                                            "peoples_council",
                                            "peoples_committee",
                                            "office",
                                            "department",
                                            "front",
                                            "force",
                                            "press",
                                            "unit",
                                            "local",
                                        ],
                                    )
                                ),
                                name="agency_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgencyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.agency",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Text with its leading zeros; other units reuse it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "short_name",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="short name"),
                        ),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("party_committee", "Party committee"),
                                    ("party_body", "Party board or office"),
                                    ("peoples_council", "People's Council"),
                                    ("peoples_committee", "People's Committee"),
                                    ("office", "office"),
                                    ("department", "department"),
                                    ("front", "Fatherland Front and mass organisation"),
                                    ("force", "police or military command"),
                                    ("press", "press agency"),
                                    ("unit", "public service unit"),
                                    ("local", "authority of a locality"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="superior body",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProvinceSuccession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("merge", "merged into a new unit"),
                                    ("absorb", "absorbed by another"),
                                    ("divide", "divided"),
                                    ("separate", "separated from another"),
                                    ("rename", "renamed"),
                                    ("boundary", "boundary adjusted"),
                                    ("dissolve", "dissolved"),
                                    ("transfer", "functions transferred"),
                                    ("status", "change of status"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="effective on")),
                        ("legal_basis", coop.models.fields.Line(max_length=300, verbose_name="legal basis")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="successions",
                                to="coop.province",
                                verbose_name="predecessor",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="origins",
                                to="coop.province",
                                verbose_name="successor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "succession of a province",
                        "verbose_name_plural": "successions of provinces",
                        "ordering": ["effective_on", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("predecessor", "successor", "effective_on"),
                                name="province_succession_once",
                                nulls_distinct=False,
                                violation_error_message="This succession is already recorded.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("successor__isnull", True),
                                    models.Q(("successor", models.F("predecessor")), _negated=True),
                                    _connector="OR",
                                ),
                                name="province_succession_not_itself",
                                violation_error_message="A unit does not succeed itself.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("successor__isnull", False), ("kind", "dissolve"), _connector="OR"),
                                name="province_succession_has_successor",
                                violation_error_message="Only a dissolved unit may be without a successor.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "merge",
                                            "absorb",
                                            "divide",
                                            "separate",
                                            "rename",
                                            "boundary",
                                            "dissolve",
                                            "transfer",
                                            "status",
                                        ],
                                    )
                                ),
                                name="provincesuccession_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProvinceSuccessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.provincesuccession",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("merge", "merged into a new unit"),
                                    ("absorb", "absorbed by another"),
                                    ("divide", "divided"),
                                    ("separate", "separated from another"),
                                    ("rename", "renamed"),
                                    ("boundary", "boundary adjusted"),
                                    ("dissolve", "dissolved"),
                                    ("transfer", "functions transferred"),
                                    ("status", "change of status"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="effective on")),
                        ("legal_basis", coop.models.fields.Line(max_length=300, verbose_name="legal basis")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="predecessor",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="successor",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LocalitySuccession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("merge", "merged into a new unit"),
                                    ("absorb", "absorbed by another"),
                                    ("divide", "divided"),
                                    ("separate", "separated from another"),
                                    ("rename", "renamed"),
                                    ("boundary", "boundary adjusted"),
                                    ("dissolve", "dissolved"),
                                    ("transfer", "functions transferred"),
                                    ("status", "change of status"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="effective on")),
                        ("legal_basis", coop.models.fields.Line(max_length=300, verbose_name="legal basis")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="successions",
                                to="coop.locality",
                                verbose_name="predecessor",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="origins",
                                to="coop.locality",
                                verbose_name="successor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "succession of a locality",
                        "verbose_name_plural": "successions of localities",
                        "ordering": ["effective_on", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("predecessor", "successor", "effective_on"),
                                name="locality_succession_once",
                                nulls_distinct=False,
                                violation_error_message="This succession is already recorded.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("successor__isnull", True),
                                    models.Q(("successor", models.F("predecessor")), _negated=True),
                                    _connector="OR",
                                ),
                                name="locality_succession_not_itself",
                                violation_error_message="A unit does not succeed itself.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("successor__isnull", False), ("kind", "dissolve"), _connector="OR"),
                                name="locality_succession_has_successor",
                                violation_error_message="Only a dissolved unit may be without a successor.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "merge",
                                            "absorb",
                                            "divide",
                                            "separate",
                                            "rename",
                                            "boundary",
                                            "dissolve",
                                            "transfer",
                                            "status",
                                        ],
                                    )
                                ),
                                name="localitysuccession_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LocalitySuccessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.localitysuccession",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("merge", "merged into a new unit"),
                                    ("absorb", "absorbed by another"),
                                    ("divide", "divided"),
                                    ("separate", "separated from another"),
                                    ("rename", "renamed"),
                                    ("boundary", "boundary adjusted"),
                                    ("dissolve", "dissolved"),
                                    ("transfer", "functions transferred"),
                                    ("status", "change of status"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="effective on")),
                        ("legal_basis", coop.models.fields.Line(max_length=300, verbose_name="legal basis")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.locality",
                                verbose_name="predecessor",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.locality",
                                verbose_name="successor",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AgencySuccession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("merge", "merged into a new unit"),
                                    ("absorb", "absorbed by another"),
                                    ("divide", "divided"),
                                    ("separate", "separated from another"),
                                    ("rename", "renamed"),
                                    ("boundary", "boundary adjusted"),
                                    ("dissolve", "dissolved"),
                                    ("transfer", "functions transferred"),
                                    ("status", "change of status"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="effective on")),
                        ("legal_basis", coop.models.fields.Line(max_length=300, verbose_name="legal basis")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="successions",
                                to="coop.agency",
                                verbose_name="predecessor",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="origins",
                                to="coop.agency",
                                verbose_name="successor",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "succession of an agency",
                        "verbose_name_plural": "successions of agencies",
                        "ordering": ["effective_on", "pk"],
                        "abstract": False,
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("predecessor", "successor", "effective_on"),
                                name="agency_succession_once",
                                nulls_distinct=False,
                                violation_error_message="This succession is already recorded.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("successor__isnull", True),
                                    models.Q(("successor", models.F("predecessor")), _negated=True),
                                    _connector="OR",
                                ),
                                name="agency_succession_not_itself",
                                violation_error_message="A unit does not succeed itself.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("successor__isnull", False), ("kind", "dissolve"), _connector="OR"),
                                name="agency_succession_has_successor",
                                violation_error_message="Only a dissolved unit may be without a successor.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "merge",
                                            "absorb",
                                            "divide",
                                            "separate",
                                            "rename",
                                            "boundary",
                                            "dissolve",
                                            "transfer",
                                            "status",
                                        ],
                                    )
                                ),
                                name="agencysuccession_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgencySuccessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.agencysuccession",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("merge", "merged into a new unit"),
                                    ("absorb", "absorbed by another"),
                                    ("divide", "divided"),
                                    ("separate", "separated from another"),
                                    ("rename", "renamed"),
                                    ("boundary", "boundary adjusted"),
                                    ("dissolve", "dissolved"),
                                    ("transfer", "functions transferred"),
                                    ("status", "change of status"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="effective on")),
                        ("legal_basis", coop.models.fields.Line(max_length=300, verbose_name="legal basis")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="predecessor",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="successor",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Sector",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("code", models.SlugField(max_length=40, unique=True, verbose_name="code")),
                        ("name", coop.models.fields.Line(max_length=160, verbose_name="name")),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnSort("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sector",
                        "verbose_name_plural": "sectors",
                        "ordering": ["display_order", "sort_key"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="sector_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SectorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.sector",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("code", models.SlugField(db_index=False, max_length=40, verbose_name="code")),
                        ("name", coop.models.fields.Line(max_length=160, verbose_name="name")),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CalendarDay",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("date", models.DateField(unique=True, verbose_name="day")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("holiday", "holiday"),
                                    ("compensatory", "compensatory day off"),
                                    ("make_up", "make-up working day"),
                                ],
                                max_length=15,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=160, verbose_name="name")),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                    ],
                    options={
                        "verbose_name": "calendar day",
                        "verbose_name_plural": "calendar days",
                        "ordering": ["date"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["holiday", "compensatory", "make_up"])),
                                name="calendarday_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalendarDayEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.calendarday",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("date", models.DateField(verbose_name="day")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("holiday", "holiday"),
                                    ("compensatory", "compensatory day off"),
                                    ("make_up", "make-up working day"),
                                ],
                                max_length=15,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=160, verbose_name="name")),
                        (
                            "legal_basis",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="legal basis"),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StandingCommittee",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="standing_committees",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "name",
                            coop.models.fields.Line(
                                help_text="As reports are addressed to it.",
                                max_length=160,
                                verbose_name="name",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("name"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Standing Committee",
                        "verbose_name_plural": "Standing Committees",
                        "ordering": ["province__display_order", "valid_from"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"],
                                name="standing_committee_search",
                                opclasses=["gin_trgm_ops"],
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("province", "valid_from"),
                                name="standing_committee_once",
                                nulls_distinct=False,
                                violation_error_message="This Standing Committee is already recorded.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="standing_committee_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StandingCommitteeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.standingcommittee",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "name",
                            coop.models.fields.Line(
                                help_text="As reports are addressed to it.",
                                max_length=160,
                                verbose_name="name",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ViceChair",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="vice_chairs",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        ("full_name", coop.models.fields.Line(max_length=120, verbose_name="full name")),
                        (
                            "office_title",
                            coop.models.fields.Line(max_length=160, verbose_name="office title"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("full_name", "office_title"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnPersonSort("full_name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Vice-Chair",
                        "verbose_name_plural": "Vice-Chairs",
                        "ordering": ["province__display_order", "display_order", "sort_key"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="vice_chair_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="vice_chair_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ViceChairEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.vicechair",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        ("full_name", coop.models.fields.Line(max_length=120, verbose_name="full name")),
                        (
                            "office_title",
                            coop.models.fields.Line(max_length=160, verbose_name="office title"),
                        ),
                        (
                            "display_order",
                            models.PositiveIntegerField(default=1000, verbose_name="official order"),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FocalPoint",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                help_text="The side whose contact list this is.",
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="focal_points",
                                to="coop.province",
                                verbose_name="kept by",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="focal_points",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        ("full_name", coop.models.fields.Line(max_length=120, verbose_name="full name")),
                        (
                            "office_title",
                            coop.models.fields.Line(blank=True, max_length=160, verbose_name="office title"),
                        ),
                        (
                            "phone",
                            coop.models.fields.Line(blank=True, max_length=40, verbose_name="office telephone"),
                        ),
                        (
                            "email",
                            models.EmailField(blank=True, max_length=254, verbose_name="office e-mail"),
                        ),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("full_name", "office_title"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnPersonSort("full_name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "focal point",
                        "verbose_name_plural": "focal points",
                        "ordering": ["agency__display_order", "sort_key"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="focal_point_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="focal_point_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FocalPointEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.focalpoint",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                help_text="The side whose contact list this is.",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="kept by",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        ("full_name", coop.models.fields.Line(max_length=120, verbose_name="full name")),
                        (
                            "office_title",
                            coop.models.fields.Line(blank=True, max_length=160, verbose_name="office title"),
                        ),
                        (
                            "phone",
                            coop.models.fields.Line(blank=True, max_length=40, verbose_name="office telephone"),
                        ),
                        (
                            "email",
                            models.EmailField(blank=True, max_length=254, verbose_name="office e-mail"),
                        ),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CooperationProgramme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Neutral, such as HT01: it names no side. Item codes begin with it.",
                                max_length=20,
                                unique=True,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=300, verbose_name="name")),
                        (
                            "instrument",
                            models.CharField(
                                choices=[
                                    ("not_stated", "not stated"),
                                    ("memorandum", "memorandum of understanding"),
                                    ("agreement", "agreement"),
                                    ("programme", "cooperation programme"),
                                    ("plan", "plan"),
                                ],
                                default="not_stated",
                                max_length=15,
                                verbose_name="form of the document",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("drafting", "being drafted"),
                                    ("consultation", "out for comments"),
                                    ("agreed", "agreed"),
                                    ("signed", "signed"),
                                    ("in_force", "in force"),
                                    ("concluded", "concluded"),
                                ],
                                default="drafting",
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "agreed_on",
                            models.DateField(
                                blank=True,
                                help_text="The day of the conference that agreed it.",
                                null=True,
                                verbose_name="agreed on",
                            ),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                        ("period_start", models.DateField(blank=True, null=True, verbose_name="period from")),
                        ("period_end", models.DateField(blank=True, null=True, verbose_name="period to")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="successors",
                                to="coop.cooperationprogramme",
                                verbose_name="continues",
                            ),
                        ),
                        (
                            "purpose",
                            coop.models.fields.Passage(blank=True, verbose_name="purpose and principles"),
                        ),
                        (
                            "mechanism",
                            coop.models.fields.Passage(blank=True, verbose_name="how it is organised"),
                        ),
                        ("legal_basis", coop.models.fields.Passage(blank=True, verbose_name="legal basis")),
                        (
                            "territorial_scope",
                            coop.models.fields.Passage(
                                blank=True,
                                help_text="The recorded decision on where it applies after units were rearranged.",
                                verbose_name="territorial scope",
                            ),
                        ),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "last_item_number",
                            models.PositiveIntegerField(db_default=0, default=0, editable=False),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("code", "name"),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "sort_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnSort("name"),
                                output_field=models.TextField(db_collation="C"),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "cooperation programme",
                        "verbose_name_plural": "cooperation programmes",
                        "ordering": ["code"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="programme_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("period_start__isnull", True),
                                    ("period_end__isnull", True),
                                    ("period_end__gte", models.F("period_start")),
                                    _connector="OR",
                                ),
                                name="programme_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("signed_on__isnull", False),
                                    models.Q(("status__in", ["signed", "in_force"]), _negated=True),
                                    _connector="OR",
                                ),
                                name="programme_signed_with_date",
                                violation_error_message="A signed programme needs the day of signature.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^[A-Z0-9][A-Z0-9.-]*$")),
                                name="programme_code_plain",
                                violation_error_message="The code is made of capitals A–Z, digits, points and hyphens.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "instrument__in",
                                        ["not_stated", "memorandum", "agreement", "programme", "plan"],
                                    )
                                ),
                                name="cooperationprogramme_instrument_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "drafting",
                                            "consultation",
                                            "agreed",
                                            "signed",
                                            "in_force",
                                            "concluded",
                                        ],
                                    )
                                ),
                                name="cooperationprogramme_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CooperationProgrammeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.cooperationprogramme",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "code",
                            coop.models.fields.Line(
                                help_text="Neutral, such as HT01: it names no side. Item codes begin with it.",
                                max_length=20,
                                verbose_name="code",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=300, verbose_name="name")),
                        (
                            "instrument",
                            models.CharField(
                                choices=[
                                    ("not_stated", "not stated"),
                                    ("memorandum", "memorandum of understanding"),
                                    ("agreement", "agreement"),
                                    ("programme", "cooperation programme"),
                                    ("plan", "plan"),
                                ],
                                default="not_stated",
                                max_length=15,
                                verbose_name="form of the document",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("drafting", "being drafted"),
                                    ("consultation", "out for comments"),
                                    ("agreed", "agreed"),
                                    ("signed", "signed"),
                                    ("in_force", "in force"),
                                    ("concluded", "concluded"),
                                ],
                                default="drafting",
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "agreed_on",
                            models.DateField(
                                blank=True,
                                help_text="The day of the conference that agreed it.",
                                null=True,
                                verbose_name="agreed on",
                            ),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                        ("period_start", models.DateField(blank=True, null=True, verbose_name="period from")),
                        ("period_end", models.DateField(blank=True, null=True, verbose_name="period to")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="continues",
                            ),
                        ),
                        (
                            "purpose",
                            coop.models.fields.Passage(blank=True, verbose_name="purpose and principles"),
                        ),
                        (
                            "mechanism",
                            coop.models.fields.Passage(blank=True, verbose_name="how it is organised"),
                        ),
                        ("legal_basis", coop.models.fields.Passage(blank=True, verbose_name="legal basis")),
                        (
                            "territorial_scope",
                            coop.models.fields.Passage(
                                blank=True,
                                help_text="The recorded decision on where it applies after units were rearranged.",
                                verbose_name="territorial scope",
                            ),
                        ),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                        (
                            "is_sample",
                            models.BooleanField(default=False, editable=False, verbose_name="sample data"),
                        ),
                        (
                            "last_item_number",
                            models.PositiveIntegerField(db_default=0, default=0, editable=False),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeParty",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="parties",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="parties",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "ordinal",
                            models.PositiveSmallIntegerField(
                                help_text="An order, not a rank.", verbose_name="order in the document"
                            ),
                        ),
                        (
                            "body",
                            models.CharField(
                                choices=[
                                    ("party_committee", "Party committee"),
                                    ("peoples_committee", "People's Committee"),
                                    ("both", "Party committee and People's Committee"),
                                    ("not_stated", "not stated"),
                                ],
                                default="not_stated",
                                max_length=20,
                                verbose_name="body",
                            ),
                        ),
                        (
                            "standing_committee",
                            models.ForeignKey(
                                blank=True,
                                help_text="To whom this side reports.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="parties",
                                to="coop.standingcommittee",
                                verbose_name="Standing Committee",
                            ),
                        ),
                        (
                            "signatory",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="signed by (office)"),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                    ],
                    options={
                        "verbose_name": "party to a programme",
                        "verbose_name_plural": "parties to programmes",
                        "ordering": ["programme", "ordinal"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("programme", "province"),
                                name="party_province_once",
                                violation_error_message="This province is already a party to the programme.",
                            ),
                            models.UniqueConstraint(
                                fields=("programme", "ordinal"),
                                name="party_ordinal_once",
                                violation_error_message="Two parties have the same place in the document.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "body__in",
                                        ["party_committee", "peoples_committee", "both", "not_stated"],
                                    )
                                ),
                                name="programmeparty_body_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammePartyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.programmeparty",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="province",
                            ),
                        ),
                        (
                            "ordinal",
                            models.PositiveSmallIntegerField(
                                help_text="An order, not a rank.", verbose_name="order in the document"
                            ),
                        ),
                        (
                            "body",
                            models.CharField(
                                choices=[
                                    ("party_committee", "Party committee"),
                                    ("peoples_committee", "People's Committee"),
                                    ("both", "Party committee and People's Committee"),
                                    ("not_stated", "not stated"),
                                ],
                                default="not_stated",
                                max_length=20,
                                verbose_name="body",
                            ),
                        ),
                        (
                            "standing_committee",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="To whom this side reports.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.standingcommittee",
                                verbose_name="Standing Committee",
                            ),
                        ),
                        (
                            "signatory",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="signed by (office)"),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PartyMandate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="mandates",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("standing_agency", "standing agency"),
                                    ("drafting_office", "drafting office"),
                                    ("reporting_office", "reporting office"),
                                ],
                                max_length=20,
                                verbose_name="mandate",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="mandates",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        ("basis", coop.models.fields.Line(blank=True, max_length=300, verbose_name="basis")),
                    ],
                    options={
                        "verbose_name": "mandate",
                        "verbose_name_plural": "mandates",
                        "ordering": ["party", "kind", "valid_from"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="mandate_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("party", "="),
                                    ("kind", "="),
                                    (
                                        models.Func(
                                            models.F("valid_from"),
                                            models.F("valid_to"),
                                            models.Value("[]"),
                                            function="daterange",
                                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="mandate_one_agency_at_a_time",
                                violation_error_message="Another agency holds this mandate on some of these days.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["standing_agency", "drafting_office", "reporting_office"])
                                ),
                                name="partymandate_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartyMandateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.partymandate",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("standing_agency", "standing agency"),
                                    ("drafting_office", "drafting office"),
                                    ("reporting_office", "reporting office"),
                                ],
                                max_length=20,
                                verbose_name="mandate",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        ("basis", coop.models.fields.Line(blank=True, max_length=300, verbose_name="basis")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ViceChairAssignment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="vice_chair_assignments",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "vice_chair",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="assignments",
                                to="coop.vicechair",
                                verbose_name="Vice-Chair",
                            ),
                        ),
                        ("basis", coop.models.fields.Line(blank=True, max_length=300, verbose_name="basis")),
                    ],
                    options={
                        "verbose_name": "assignment of a Vice-Chair",
                        "verbose_name_plural": "assignments of Vice-Chairs",
                        "ordering": ["party", "valid_from"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="assignment_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("party", "="),
                                    (
                                        models.Func(
                                            models.F("valid_from"),
                                            models.F("valid_to"),
                                            models.Value("[]"),
                                            function="daterange",
                                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="assignment_one_vice_chair_at_a_time",
                                violation_error_message="Another Vice-Chair is assigned on some of these days.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ViceChairAssignmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.vicechairassignment",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "vice_chair",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.vicechair",
                                verbose_name="Vice-Chair",
                            ),
                        ),
                        ("basis", coop.models.fields.Line(blank=True, max_length=300, verbose_name="basis")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AnnualPlan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="plans",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "status",
                            models.CharField(
                                choices=[("draft", "draft"), ("signed", "signed")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                    ],
                    options={
                        "verbose_name": "annual plan",
                        "verbose_name_plural": "annual plans",
                        "ordering": ["programme", "-year"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("withdrawn_on__isnull", True)),
                                fields=("programme", "year"),
                                name="plan_one_a_year",
                                violation_error_message="The programme already has a plan for this year.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("year__gte", 2000), ("year__lte", 2100)),
                                name="plan_year_plausible",
                                violation_error_message="The year lies between 2000 and 2100.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("signed_on__isnull", False), ("status", "signed")),
                                    models.Q(("signed_on__isnull", True), ("status", "draft")),
                                    _connector="OR",
                                ),
                                name="plan_signed_with_date",
                                violation_error_message="A signed plan has its day of signature, and only a signed one.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "signed"])),
                                name="annualplan_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AnnualPlanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.annualplan",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "status",
                            models.CharField(
                                choices=[("draft", "draft"), ("signed", "signed")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="signed on")),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StoredFile",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="files",
                                to="coop.province",
                                verbose_name="kept by",
                            ),
                        ),
                        (
                            "name",
                            coop.models.fields.Line(editable=False, max_length=200, verbose_name="file name"),
                        ),
                        ("media_type", models.CharField(editable=False, max_length=100, verbose_name="type")),
                        ("size", models.PositiveIntegerField(editable=False, verbose_name="size in bytes")),
                        ("sha256", models.CharField(editable=False, max_length=64, verbose_name="SHA-256")),
                        ("stored_as", models.CharField(editable=False, max_length=80, unique=True)),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="files",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="uploaded by",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("name"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file",
                        "verbose_name_plural": "files",
                        "ordering": ["-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="file_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("size__gt", 0), ("size__lte", 20971520)),
                                name="file_size_within_limit",
                                violation_error_message="A file has between 1 byte and 20 MB.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StoredFileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.storedfile",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="kept by",
                            ),
                        ),
                        (
                            "name",
                            coop.models.fields.Line(editable=False, max_length=200, verbose_name="file name"),
                        ),
                        ("media_type", models.CharField(editable=False, max_length=100, verbose_name="type")),
                        ("size", models.PositiveIntegerField(editable=False, verbose_name="size in bytes")),
                        ("sha256", models.CharField(editable=False, max_length=64, verbose_name="SHA-256")),
                        ("stored_as", models.CharField(editable=False, max_length=80)),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="uploaded by",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Document",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="documents",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leave empty for a document that all sides share.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="own_documents",
                                to="coop.programmeparty",
                                verbose_name="only for the side",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("memorandum", "memorandum of understanding"),
                                    ("agreement", "agreement"),
                                    ("programme", "cooperation programme"),
                                    ("plan", "plan"),
                                    ("minutes", "minutes"),
                                    ("conclusion", "notice of conclusions"),
                                    ("report", "report"),
                                    ("decision", "decision"),
                                    ("official_letter", "official letter"),
                                    ("press", "press article"),
                                    ("other", "other"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("subject", coop.models.fields.Line(max_length=500, verbose_name="subject")),
                        (
                            "issuer",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="issued by"),
                        ),
                        ("issued_on", models.DateField(blank=True, null=True, verbose_name="issued on")),
                        (
                            "effective_on",
                            models.DateField(blank=True, null=True, verbose_name="effective on"),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="children",
                                to="coop.document",
                                verbose_name="belongs to",
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="documents",
                                to="coop.storedfile",
                                verbose_name="file",
                            ),
                        ),
                        (
                            "source",
                            coop.models.fields.Line(
                                blank=True,
                                help_text="Where a reader can check it.",
                                max_length=500,
                                verbose_name="source",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("number_symbol", "subject", "issuer"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "document",
                        "verbose_name_plural": "documents",
                        "ordering": ["-issued_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="document_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="document_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "memorandum",
                                            "agreement",
                                            "programme",
                                            "plan",
                                            "minutes",
                                            "conclusion",
                                            "report",
                                            "decision",
                                            "official_letter",
                                            "press",
                                            "other",
                                        ],
                                    )
                                ),
                                name="document_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CooperationArea",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="areas",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        ("ordinal", models.PositiveSmallIntegerField(verbose_name="ordinal")),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "sector",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="areas",
                                to="coop.sector",
                                verbose_name="sector",
                            ),
                        ),
                        (
                            "commitment",
                            coop.models.fields.Passage(
                                blank=True,
                                help_text="What the sides agreed in this area.",
                                verbose_name="commitment text",
                            ),
                        ),
                        (
                            "concretisation",
                            models.CharField(
                                choices=[
                                    ("not_discussed", "not yet discussed"),
                                    ("being_agreed", "being agreed"),
                                    ("concretised", "concretised"),
                                ],
                                default="not_discussed",
                                max_length=15,
                                verbose_name="state of concretisation",
                            ),
                        ),
                        (
                            "concretised_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="areas",
                                to="coop.document",
                                verbose_name="document that concretises it",
                            ),
                        ),
                        (
                            "kept_outside",
                            models.BooleanField(
                                default=False,
                                help_text="Security and defence: one neutral line stands in its place; nothing else is recorded.",
                                verbose_name="kept outside this system",
                            ),
                        ),
                        (
                            "last_item_number",
                            models.PositiveIntegerField(db_default=0, default=0, editable=False),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Case(
                                    models.When(
                                        kept_outside=False,
                                        then=coop.models.fields.VnFold("name", "commitment"),
                                    ),
                                    default=models.Value(""),
                                    output_field=models.TextField(),
                                ),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "area of cooperation",
                        "verbose_name_plural": "areas of cooperation",
                        "ordering": ["programme", "ordinal"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="area_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("programme", "ordinal"),
                                name="area_ordinal_once",
                                violation_error_message="Two areas have the same number.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kept_outside", False),
                                    models.Q(
                                        ("commitment", ""),
                                        ("concretisation", "not_discussed"),
                                        ("concretised_by__isnull", True),
                                        ("last_item_number", 0),
                                    ),
                                    _connector="OR",
                                ),
                                name="area_kept_outside_is_empty",
                                violation_error_message="An area kept outside this system has no commitment text, no document and no items.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("concretisation", "concretised"), _negated=True),
                                    ("concretised_by__isnull", False),
                                    _connector="OR",
                                ),
                                name="area_concretised_with_document",
                                violation_error_message="A concretised area names the document that says so.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("concretisation__in", ["not_discussed", "being_agreed", "concretised"])
                                ),
                                name="cooperationarea_concretisation_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CooperationAreaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.cooperationarea",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        ("ordinal", models.PositiveSmallIntegerField(verbose_name="ordinal")),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="name")),
                        (
                            "sector",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.sector",
                                verbose_name="sector",
                            ),
                        ),
                        (
                            "commitment",
                            coop.models.fields.Passage(
                                blank=True,
                                help_text="What the sides agreed in this area.",
                                verbose_name="commitment text",
                            ),
                        ),
                        (
                            "concretisation",
                            models.CharField(
                                choices=[
                                    ("not_discussed", "not yet discussed"),
                                    ("being_agreed", "being agreed"),
                                    ("concretised", "concretised"),
                                ],
                                default="not_discussed",
                                max_length=15,
                                verbose_name="state of concretisation",
                            ),
                        ),
                        (
                            "concretised_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="document that concretises it",
                            ),
                        ),
                        (
                            "kept_outside",
                            models.BooleanField(
                                default=False,
                                help_text="Security and defence: one neutral line stands in its place; nothing else is recorded.",
                                verbose_name="kept outside this system",
                            ),
                        ),
                        (
                            "last_item_number",
                            models.PositiveIntegerField(db_default=0, default=0, editable=False),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AreaSide",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sides",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="area_sides",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "lead_agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="led_areas",
                                to="coop.agency",
                                verbose_name="lead agency",
                            ),
                        ),
                        (
                            "collecting_office",
                            models.ForeignKey(
                                blank=True,
                                help_text="Who receives this side's results of the area; a Party office for Party work.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="collected_areas",
                                to="coop.agency",
                                verbose_name="collecting office",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "side of an area",
                        "verbose_name_plural": "sides of areas",
                        "ordering": ["area", "party__ordinal"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("area", "party"),
                                name="area_side_once",
                                violation_error_message="This side already has its row in the area.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AreaSideEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.areaside",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "lead_agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="lead agency",
                            ),
                        ),
                        (
                            "collecting_office",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Who receives this side's results of the area; a Party office for Party work.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="collecting office",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutsideMatter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outside_matters",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outside_matters",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outside_matters",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "line",
                            models.CharField(
                                choices=[
                                    ("followed_apart", "Monitored separately under its own rules."),
                                    ("own_rules", "Carried out under its own rules, outside this system."),
                                ],
                                default="followed_apart",
                                max_length=20,
                                verbose_name="neutral line",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "matter kept outside",
                        "verbose_name_plural": "matters kept outside",
                        "ordering": ["area", "party__ordinal"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("area", "party"),
                                name="outside_matter_once",
                                violation_error_message="This side already has its row in the area.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("line__in", ["followed_apart", "own_rules"])),
                                name="outsidematter_line_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutsideMatterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.outsidematter",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="party",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "line",
                            models.CharField(
                                choices=[
                                    ("followed_apart", "Monitored separately under its own rules."),
                                    ("own_rules", "Carried out under its own rules, outside this system."),
                                ],
                                default="followed_apart",
                                max_length=20,
                                verbose_name="neutral line",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DocumentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.document",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Leave empty for a document that all sides share.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="only for the side",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("memorandum", "memorandum of understanding"),
                                    ("agreement", "agreement"),
                                    ("programme", "cooperation programme"),
                                    ("plan", "plan"),
                                    ("minutes", "minutes"),
                                    ("conclusion", "notice of conclusions"),
                                    ("report", "report"),
                                    ("decision", "decision"),
                                    ("official_letter", "official letter"),
                                    ("press", "press article"),
                                    ("other", "other"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("subject", coop.models.fields.Line(max_length=500, verbose_name="subject")),
                        (
                            "issuer",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="issued by"),
                        ),
                        ("issued_on", models.DateField(blank=True, null=True, verbose_name="issued on")),
                        (
                            "effective_on",
                            models.DateField(blank=True, null=True, verbose_name="effective on"),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="belongs to",
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.storedfile",
                                verbose_name="file",
                            ),
                        ),
                        (
                            "source",
                            coop.models.fields.Line(
                                blank=True,
                                help_text="Where a reader can check it.",
                                max_length=500,
                                verbose_name="source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Letter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leave empty for a letter between the sides.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="own_letters",
                                to="coop.programmeparty",
                                verbose_name="within the side",
                            ),
                        ),
                        (
                            "from_party",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters_sent",
                                to="coop.programmeparty",
                                verbose_name="from the side",
                            ),
                        ),
                        (
                            "to_party",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters_received",
                                to="coop.programmeparty",
                                verbose_name="to the side",
                            ),
                        ),
                        (
                            "from_agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters_sent",
                                to="coop.agency",
                                verbose_name="from the agency",
                            ),
                        ),
                        (
                            "to_agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters_received",
                                to="coop.agency",
                                verbose_name="to the agency",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(max_length=80, verbose_name="number and symbol"),
                        ),
                        ("issued_on", models.DateField(verbose_name="issued on")),
                        ("subject", coop.models.fields.Line(max_length=500, verbose_name="subject")),
                        ("answer_due", models.DateField(blank=True, null=True, verbose_name="answer due")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="answers",
                                to="coop.letter",
                                verbose_name="answered by",
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters",
                                to="coop.storedfile",
                                verbose_name="scan",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="entered_letters",
                                to="coop.programmeparty",
                                verbose_name="entered by the side",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("number_symbol", "subject"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "letter",
                        "verbose_name_plural": "letters",
                        "ordering": ["-issued_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="letter_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("from_party__isnull", False),
                                        ("party__isnull", True),
                                        ("to_party__isnull", False),
                                    ),
                                    models.Q(
                                        ("from_party__isnull", True),
                                        ("party__isnull", False),
                                        ("to_party__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="letter_between_or_within",
                                violation_error_message="A letter goes from one side to another: name both. Or it stays within one side: name that one.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("from_party__isnull", True),
                                    models.Q(("from_party", models.F("to_party")), _negated=True),
                                    _connector="OR",
                                ),
                                name="letter_to_another_side",
                                violation_error_message="The letter goes to another side.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answer_due__isnull", True),
                                    ("answer_due__gte", models.F("issued_on")),
                                    _connector="OR",
                                ),
                                name="letter_answer_due_after_issue",
                                violation_error_message="The answer is not due before the letter.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_by__isnull", True),
                                    models.Q(("answered_by", models.F("id")), _negated=True),
                                    _connector="OR",
                                ),
                                name="letter_not_answered_by_itself",
                                violation_error_message="A letter does not answer itself.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="letter_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.letter",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Leave empty for a letter between the sides.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="within the side",
                            ),
                        ),
                        (
                            "from_party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="from the side",
                            ),
                        ),
                        (
                            "to_party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="to the side",
                            ),
                        ),
                        (
                            "from_agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="from the agency",
                            ),
                        ),
                        (
                            "to_agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="to the agency",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(max_length=80, verbose_name="number and symbol"),
                        ),
                        ("issued_on", models.DateField(verbose_name="issued on")),
                        ("subject", coop.models.fields.Line(max_length=500, verbose_name="subject")),
                        ("answer_due", models.DateField(blank=True, null=True, verbose_name="answer due")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="answered by",
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.storedfile",
                                verbose_name="scan",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="entered by the side",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Meeting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meetings",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("founding", "founding conference"),
                                    ("briefing", "regular briefing meeting"),
                                    ("launch", "conference on the plan of the year"),
                                    ("interim_review", "interim review"),
                                    ("final_review", "final review"),
                                    ("visit", "working visit"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        ("subject", coop.models.fields.Line(max_length=300, verbose_name="subject")),
                        ("held_on", models.DateField(verbose_name="day")),
                        ("place", coop.models.fields.Line(blank=True, max_length=200, verbose_name="place")),
                        (
                            "host_party",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hosted_meetings",
                                to="coop.programmeparty",
                                verbose_name="host",
                            ),
                        ),
                        ("conclusions", coop.models.fields.Passage(blank=True, verbose_name="conclusions")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meetings",
                                to="coop.document",
                                verbose_name="minutes or notice",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("subject", "conclusions"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meeting",
                        "verbose_name_plural": "meetings",
                        "ordering": ["-held_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="meeting_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="meeting_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "founding",
                                            "briefing",
                                            "launch",
                                            "interim_review",
                                            "final_review",
                                            "visit",
                                        ],
                                    )
                                ),
                                name="meeting_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.meeting",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("founding", "founding conference"),
                                    ("briefing", "regular briefing meeting"),
                                    ("launch", "conference on the plan of the year"),
                                    ("interim_review", "interim review"),
                                    ("final_review", "final review"),
                                    ("visit", "working visit"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        ("subject", coop.models.fields.Line(max_length=300, verbose_name="subject")),
                        ("held_on", models.DateField(verbose_name="day")),
                        ("place", coop.models.fields.Line(blank=True, max_length=200, verbose_name="place")),
                        (
                            "host_party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="host",
                            ),
                        ),
                        ("conclusions", coop.models.fields.Passage(blank=True, verbose_name="conclusions")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="minutes or notice",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Proposal",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "from_party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals_made",
                                to="coop.programmeparty",
                                verbose_name="from the side",
                            ),
                        ),
                        (
                            "to_party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals_received",
                                to="coop.programmeparty",
                                verbose_name="to the side",
                            ),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="proposal")),
                        ("raised_on", models.DateField(verbose_name="raised on")),
                        (
                            "letter",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to="coop.letter",
                                verbose_name="letter",
                            ),
                        ),
                        ("answer_due", models.DateField(blank=True, null=True, verbose_name="answer due")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("raised", "raised"),
                                    ("considered", "under consideration"),
                                    ("accepted", "taken up"),
                                    ("declined", "not taken up"),
                                ],
                                default="raised",
                                max_length=15,
                                verbose_name="where it stands",
                            ),
                        ),
                        ("answer", coop.models.fields.Passage(blank=True, verbose_name="answer")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals_answered",
                                to="coop.letter",
                                verbose_name="answered by",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("text", "answer"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "proposal",
                        "verbose_name_plural": "proposals",
                        "ordering": ["-raised_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="proposal_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("from_party", models.F("to_party")), _negated=True),
                                name="proposal_to_another_side",
                                violation_error_message="The proposal goes to another side.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answered_on__isnull", False),
                                        ("state__in", ["accepted", "declined"]),
                                    ),
                                    models.Q(("answered_on__isnull", True), ("state__in", ["raised", "considered"])),
                                    _connector="OR",
                                ),
                                name="proposal_answered_with_date",
                                violation_error_message="An answered proposal has the day of the answer, and only an answered one.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="proposal_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["raised", "considered", "accepted", "declined"])),
                                name="proposal_state_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.proposal",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "from_party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="from the side",
                            ),
                        ),
                        (
                            "to_party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="to the side",
                            ),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="proposal")),
                        ("raised_on", models.DateField(verbose_name="raised on")),
                        (
                            "letter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="letter",
                            ),
                        ),
                        ("answer_due", models.DateField(blank=True, null=True, verbose_name="answer due")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("raised", "raised"),
                                    ("considered", "under consideration"),
                                    ("accepted", "taken up"),
                                    ("declined", "not taken up"),
                                ],
                                default="raised",
                                max_length=15,
                                verbose_name="where it stands",
                            ),
                        ),
                        ("answer", coop.models.fields.Passage(blank=True, verbose_name="answer")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="answered by",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ActionItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                blank=True,
                                help_text="Only an idea may stand outside the areas.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="coop.annualplan",
                                verbose_name="annual plan",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveIntegerField(db_default=0, editable=False, verbose_name="number"),
                        ),
                        (
                            "code",
                            models.CharField(db_default="", editable=False, max_length=40, verbose_name="item code"),
                        ),
                        ("title", coop.models.fields.Line(max_length=500, verbose_name="action item")),
                        ("description", coop.models.fields.Passage(blank=True, verbose_name="description")),
                        (
                            "strength",
                            models.CharField(
                                choices=[
                                    ("commitment", "commitment"),
                                    ("orientation", "orientation"),
                                    ("idea", "idea"),
                                ],
                                default="commitment",
                                max_length=15,
                                verbose_name="strength",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("stated", "stated"), ("implied", "implied")],
                                default="stated",
                                max_length=10,
                                verbose_name="basis",
                            ),
                        ),
                        (
                            "recurrence",
                            models.CharField(
                                choices=[
                                    ("one_off", "one-off"),
                                    ("continuous", "continuous"),
                                    ("on_demand", "on request"),
                                    ("annual", "annual"),
                                    ("quarterly", "quarterly"),
                                    ("not_stated", "not stated"),
                                ],
                                default="one_off",
                                max_length=15,
                                verbose_name="recurrence",
                            ),
                        ),
                        (
                            "lead",
                            models.CharField(
                                choices=[
                                    ("one_side", "one side"),
                                    ("joint", "jointly"),
                                    ("undetermined", "not yet determined"),
                                ],
                                default="undetermined",
                                max_length=15,
                                verbose_name="lead",
                            ),
                        ),
                        (
                            "lead_party",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="led_items",
                                to="coop.programmeparty",
                                verbose_name="lead side",
                            ),
                        ),
                        (
                            "host_party",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hosted_items",
                                to="coop.programmeparty",
                                verbose_name="host side",
                            ),
                        ),
                        ("deliverable", coop.models.fields.Passage(blank=True, verbose_name="deliverable")),
                        ("start_date", models.DateField(blank=True, null=True, verbose_name="start date")),
                        (
                            "due_date",
                            models.DateField(
                                blank=True,
                                help_text="The last permitted day; empty: no deadline set.",
                                null=True,
                                verbose_name="due date",
                            ),
                        ),
                        (
                            "original_due_date",
                            models.DateField(editable=False, null=True, verbose_name="original due date"),
                        ),
                        (
                            "funding_source",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="source of funding"),
                        ),
                        (
                            "funding_decision",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="funding decision"),
                        ),
                        (
                            "funding_planned",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                max_digits=15,
                                null=True,
                                verbose_name="planned (million đồng)",
                            ),
                        ),
                        (
                            "funding_spent",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                max_digits=15,
                                null=True,
                                verbose_name="spent (million đồng)",
                            ),
                        ),
                        (
                            "funding_borne_by",
                            models.CharField(
                                choices=[
                                    ("not_stated", "not stated"),
                                    ("lead_side", "the lead side"),
                                    ("host_side", "the host side"),
                                    ("each_its_part", "each side its part"),
                                    ("other", "other source"),
                                ],
                                default="not_stated",
                                max_length=15,
                                verbose_name="borne by",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("pending_agreement", "awaiting agreement"),
                                    ("assigned", "assigned"),
                                    ("in_progress", "in progress"),
                                    ("pending_confirmation", "awaiting confirmation"),
                                    ("completed", "completed"),
                                    ("suspended", "suspended"),
                                    ("discontinued", "discontinued"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=25,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "status_reason",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="reason"),
                        ),
                        ("agreed_on", models.DateField(editable=False, null=True, verbose_name="agreed on")),
                        (
                            "started_on",
                            models.DateField(editable=False, null=True, verbose_name="started on"),
                        ),
                        (
                            "completed_on",
                            models.DateField(editable=False, null=True, verbose_name="completed on"),
                        ),
                        (
                            "result",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="result"),
                        ),
                        (
                            "evidence_required",
                            models.BooleanField(default=False, verbose_name="evidence required to complete"),
                        ),
                        (
                            "raised_at",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="coop.meeting",
                                verbose_name="concluded at",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="coop.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "source_letter",
                            models.ForeignKey(
                                blank=True,
                                help_text="Needed when another side leads: its letter that says so.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="coop.letter",
                                verbose_name="entered after the letter",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="entered_items",
                                to="coop.programmeparty",
                                verbose_name="entered by the side",
                            ),
                        ),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("code", "title", "description", "deliverable"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "action item",
                        "verbose_name_plural": "action items",
                        "ordering": [
                            "programme",
                            models.OrderBy(models.F("area__ordinal"), nulls_last=True),
                            "number",
                        ],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="item_search", opclasses=["gin_trgm_ops"]
                            ),
                            models.Index(fields=["programme", "due_date"], name="item_due"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("code",),
                                name="item_code_once",
                                violation_error_message="Two action items have the same code.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("area__isnull", False), ("strength", "idea"), _connector="OR"),
                                name="item_area_unless_idea",
                                violation_error_message="Only an idea may stand outside the areas.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("lead", "one_side"), ("lead_party__isnull", False)),
                                    models.Q(
                                        models.Q(("lead", "one_side"), _negated=True),
                                        ("lead_party__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="item_lead_side_named",
                                violation_error_message="Name the lead side when one side leads, and only then.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("entered_by__isnull", True),
                                    models.Q(("lead", "one_side"), ("source_letter__isnull", False)),
                                    _connector="OR",
                                ),
                                name="item_entered_after_letter",
                                violation_error_message="What is entered for another side names its letter.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("start_date__isnull", True),
                                    ("due_date__isnull", True),
                                    ("due_date__gte", models.F("start_date")),
                                    _connector="OR",
                                ),
                                name="item_due_after_start",
                                violation_error_message="The due date must not be before the start date.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("start_date__isnull", True),
                                        models.Q(
                                            ("start_date__gte", "2000-01-01"),
                                            ("start_date__lte", "2100-12-31"),
                                        ),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("due_date__isnull", True),
                                        models.Q(("due_date__gte", "2000-01-01"), ("due_date__lte", "2100-12-31")),
                                        _connector="OR",
                                    ),
                                ),
                                name="item_dates_plausible",
                                violation_error_message="The start date and the due date lie between 2000 and 2100.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("started_on__isnull", True),
                                    ("completed_on__isnull", True),
                                    ("completed_on__gte", models.F("started_on")),
                                    _connector="OR",
                                ),
                                name="item_completed_after_start",
                                violation_error_message="The work was not completed before it began.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("completed_on__isnull", False),
                                        ("status__in", ["completed", "pending_confirmation"]),
                                    ),
                                    models.Q(
                                        models.Q(
                                            ("status__in", ["completed", "pending_confirmation"]),
                                            _negated=True,
                                        ),
                                        ("completed_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="item_completed_with_date",
                                violation_error_message="A completed action item needs its completion date, and only a completed one has it.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["completed", "pending_confirmation"]), _negated=True),
                                    models.Q(("result", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="item_completed_with_result",
                                violation_error_message="A completed action item says what came out of it.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status__in", ["suspended", "discontinued", "withdrawn"]),
                                        _negated=True,
                                    ),
                                    models.Q(("status_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="item_ended_with_reason",
                                violation_error_message="To suspend, discontinue or withdraw an item, give the reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("strength", "idea"), _negated=True),
                                    ("status__in", ["draft", "discontinued", "withdrawn"]),
                                    _connector="OR",
                                ),
                                name="item_idea_is_not_assigned",
                                violation_error_message="An idea becomes a commitment or an orientation before it is assigned.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("funding_planned__isnull", True),
                                        ("funding_planned__gte", 0),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("funding_spent__isnull", True),
                                        ("funding_spent__gte", 0),
                                        _connector="OR",
                                    ),
                                ),
                                name="item_funding_not_negative",
                                violation_error_message="An amount is not negative.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("strength__in", ["commitment", "orientation", "idea"])),
                                name="actionitem_strength_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("basis__in", ["stated", "implied"])),
                                name="actionitem_basis_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "recurrence__in",
                                        [
                                            "one_off",
                                            "continuous",
                                            "on_demand",
                                            "annual",
                                            "quarterly",
                                            "not_stated",
                                        ],
                                    )
                                ),
                                name="actionitem_recurrence_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("lead__in", ["one_side", "joint", "undetermined"])),
                                name="actionitem_lead_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "funding_borne_by__in",
                                        ["not_stated", "lead_side", "host_side", "each_its_part", "other"],
                                    )
                                ),
                                name="actionitem_funding_borne_by_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "draft",
                                            "pending_agreement",
                                            "assigned",
                                            "in_progress",
                                            "pending_confirmation",
                                            "completed",
                                            "suspended",
                                            "discontinued",
                                            "withdrawn",
                                        ],
                                    )
                                ),
                                name="actionitem_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActionItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.actionitem",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Only an idea may stand outside the areas.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.annualplan",
                                verbose_name="annual plan",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveIntegerField(db_default=0, editable=False, verbose_name="number"),
                        ),
                        (
                            "code",
                            models.CharField(db_default="", editable=False, max_length=40, verbose_name="item code"),
                        ),
                        ("title", coop.models.fields.Line(max_length=500, verbose_name="action item")),
                        ("description", coop.models.fields.Passage(blank=True, verbose_name="description")),
                        (
                            "strength",
                            models.CharField(
                                choices=[
                                    ("commitment", "commitment"),
                                    ("orientation", "orientation"),
                                    ("idea", "idea"),
                                ],
                                default="commitment",
                                max_length=15,
                                verbose_name="strength",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("stated", "stated"), ("implied", "implied")],
                                default="stated",
                                max_length=10,
                                verbose_name="basis",
                            ),
                        ),
                        (
                            "recurrence",
                            models.CharField(
                                choices=[
                                    ("one_off", "one-off"),
                                    ("continuous", "continuous"),
                                    ("on_demand", "on request"),
                                    ("annual", "annual"),
                                    ("quarterly", "quarterly"),
                                    ("not_stated", "not stated"),
                                ],
                                default="one_off",
                                max_length=15,
                                verbose_name="recurrence",
                            ),
                        ),
                        (
                            "lead",
                            models.CharField(
                                choices=[
                                    ("one_side", "one side"),
                                    ("joint", "jointly"),
                                    ("undetermined", "not yet determined"),
                                ],
                                default="undetermined",
                                max_length=15,
                                verbose_name="lead",
                            ),
                        ),
                        (
                            "lead_party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="lead side",
                            ),
                        ),
                        (
                            "host_party",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="host side",
                            ),
                        ),
                        ("deliverable", coop.models.fields.Passage(blank=True, verbose_name="deliverable")),
                        ("start_date", models.DateField(blank=True, null=True, verbose_name="start date")),
                        (
                            "due_date",
                            models.DateField(
                                blank=True,
                                help_text="The last permitted day; empty: no deadline set.",
                                null=True,
                                verbose_name="due date",
                            ),
                        ),
                        (
                            "original_due_date",
                            models.DateField(editable=False, null=True, verbose_name="original due date"),
                        ),
                        (
                            "funding_source",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="source of funding"),
                        ),
                        (
                            "funding_decision",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="funding decision"),
                        ),
                        (
                            "funding_planned",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                max_digits=15,
                                null=True,
                                verbose_name="planned (million đồng)",
                            ),
                        ),
                        (
                            "funding_spent",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                max_digits=15,
                                null=True,
                                verbose_name="spent (million đồng)",
                            ),
                        ),
                        (
                            "funding_borne_by",
                            models.CharField(
                                choices=[
                                    ("not_stated", "not stated"),
                                    ("lead_side", "the lead side"),
                                    ("host_side", "the host side"),
                                    ("each_its_part", "each side its part"),
                                    ("other", "other source"),
                                ],
                                default="not_stated",
                                max_length=15,
                                verbose_name="borne by",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("pending_agreement", "awaiting agreement"),
                                    ("assigned", "assigned"),
                                    ("in_progress", "in progress"),
                                    ("pending_confirmation", "awaiting confirmation"),
                                    ("completed", "completed"),
                                    ("suspended", "suspended"),
                                    ("discontinued", "discontinued"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=25,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "status_reason",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="reason"),
                        ),
                        ("agreed_on", models.DateField(editable=False, null=True, verbose_name="agreed on")),
                        (
                            "started_on",
                            models.DateField(editable=False, null=True, verbose_name="started on"),
                        ),
                        (
                            "completed_on",
                            models.DateField(editable=False, null=True, verbose_name="completed on"),
                        ),
                        (
                            "result",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="result"),
                        ),
                        (
                            "evidence_required",
                            models.BooleanField(default=False, verbose_name="evidence required to complete"),
                        ),
                        (
                            "raised_at",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.meeting",
                                verbose_name="concluded at",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "source_letter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Needed when another side leads: its letter that says so.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="entered after the letter",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="entered by the side",
                            ),
                        ),
                        ("note", coop.models.fields.Passage(blank=True, verbose_name="note")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ItemParty",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="item_parties",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="item_parties",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "contribution",
                            coop.models.fields.Passage(blank=True, verbose_name="what this side does"),
                        ),
                        ("agreed_on", models.DateField(editable=False, null=True, verbose_name="agreed on")),
                        (
                            "agreed_letter",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agreements",
                                to="coop.letter",
                                verbose_name="agreed by letter",
                            ),
                        ),
                        (
                            "confirmed_on",
                            models.DateField(editable=False, null=True, verbose_name="confirmed on"),
                        ),
                        (
                            "confirmed_letter",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="confirmations",
                                to="coop.letter",
                                verbose_name="confirmed by letter",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "side of an item",
                        "verbose_name_plural": "sides of items",
                        "ordering": ["item", "party__ordinal"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("item", "party"),
                                name="item_party_once",
                                violation_error_message="This side already has its row in the item.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("agreed_letter__isnull", True),
                                        ("agreed_on__isnull", False),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("confirmed_letter__isnull", True),
                                        ("confirmed_on__isnull", False),
                                        _connector="OR",
                                    ),
                                ),
                                name="item_party_letter_with_date",
                                violation_error_message="A letter of agreement or confirmation goes with its day.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ItemPartyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.itemparty",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "contribution",
                            coop.models.fields.Passage(blank=True, verbose_name="what this side does"),
                        ),
                        ("agreed_on", models.DateField(editable=False, null=True, verbose_name="agreed on")),
                        (
                            "agreed_letter",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="agreed by letter",
                            ),
                        ),
                        (
                            "confirmed_on",
                            models.DateField(editable=False, null=True, verbose_name="confirmed on"),
                        ),
                        (
                            "confirmed_letter",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="confirmed by letter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ItemAgency",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="item_agencies",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="item_agencies",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="item_agencies",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[("lead", "lead agency"), ("supporting", "supporting agency")],
                                default="lead",
                                max_length=10,
                                verbose_name="role",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "agency of an item",
                        "verbose_name_plural": "agencies of items",
                        "ordering": ["item", "party__ordinal", "role", "agency__display_order"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("item", "agency"),
                                name="item_agency_once",
                                violation_error_message="This agency is already named in the item.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("role", "lead")),
                                fields=("item", "party"),
                                name="item_agency_one_lead_a_side",
                                violation_error_message="Each side has one lead agency in an item.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("role__in", ["lead", "supporting"])),
                                name="itemagency_role_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ItemAgencyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.itemagency",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[("lead", "lead agency"), ("supporting", "supporting agency")],
                                default="lead",
                                max_length=10,
                                verbose_name="role",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ItemLocality",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="item_localities",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "locality",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="item_localities",
                                to="coop.locality",
                                verbose_name="locality",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "locality of an item",
                        "verbose_name_plural": "localities of items",
                        "ordering": ["item", "locality__display_order"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("item", "locality"),
                                name="item_locality_once",
                                violation_error_message="This locality is already named in the item.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ItemLocalityEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.itemlocality",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "locality",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.locality",
                                verbose_name="locality",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Occurrence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="occurrences",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "quarter",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="quarter"),
                        ),
                        (
                            "turn",
                            models.PositiveSmallIntegerField(
                                default=1,
                                help_text="For what is held on request several times a year.",
                                verbose_name="turn",
                            ),
                        ),
                        ("title", coop.models.fields.Line(blank=True, max_length=300, verbose_name="title")),
                        ("place", coop.models.fields.Line(blank=True, max_length=200, verbose_name="place")),
                        ("start_date", models.DateField(blank=True, null=True, verbose_name="start date")),
                        ("due_date", models.DateField(blank=True, null=True, verbose_name="due date")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "planned"),
                                    ("in_progress", "in progress"),
                                    ("completed", "held"),
                                    ("not_held", "not held"),
                                ],
                                default="planned",
                                editable=False,
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "completed_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="held on (last day)"),
                        ),
                        (
                            "result",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="result"),
                        ),
                        (
                            "reason",
                            coop.models.fields.Passage(
                                blank=True, editable=False, verbose_name="reason for not holding it"
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="occurrences",
                                to="coop.document",
                                verbose_name="source",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("title", "place", "result"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "occurrence",
                        "verbose_name_plural": "occurrences",
                        "ordering": ["item", "year", "quarter", "turn"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="occurrence_search", opclasses=["gin_trgm_ops"]
                            ),
                            models.Index(fields=["item", "due_date"], name="occurrence_due"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("item", "year", "quarter", "turn"),
                                name="occurrence_once",
                                nulls_distinct=False,
                                violation_error_message="This occurrence is already there.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("quarter__isnull", True),
                                    models.Q(("quarter__gte", 1), ("quarter__lte", 4)),
                                    _connector="OR",
                                ),
                                name="occurrence_quarter_known",
                                violation_error_message="A quarter is a number from 1 to 4.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("year__gte", 2000), ("year__lte", 2100)),
                                name="occurrence_year_plausible",
                                violation_error_message="The year lies between 2000 and 2100.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("completed_on__isnull", False),
                                        ("status", "completed"),
                                        models.Q(("result", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "completed"), _negated=True),
                                        ("completed_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="occurrence_held_with_date_and_result",
                                violation_error_message="What was held has its day and its result.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "not_held"), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="occurrence_not_held_with_reason",
                                violation_error_message="Say why it was not held.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("start_date__isnull", True),
                                        models.Q(
                                            ("start_date__gte", "2000-01-01"),
                                            ("start_date__lte", "2100-12-31"),
                                        ),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("due_date__isnull", True),
                                        models.Q(("due_date__gte", "2000-01-01"), ("due_date__lte", "2100-12-31")),
                                        _connector="OR",
                                    ),
                                ),
                                name="occurrence_dates_plausible",
                                violation_error_message="The start date and the due date lie between 2000 and 2100.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("start_date__isnull", True),
                                    ("due_date__isnull", True),
                                    ("due_date__gte", models.F("start_date")),
                                    _connector="OR",
                                ),
                                name="occurrence_due_after_start",
                                violation_error_message="The due date must not be before the start date.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "in_progress", "completed", "not_held"])),
                                name="occurrence_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OccurrenceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.occurrence",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "quarter",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="quarter"),
                        ),
                        (
                            "turn",
                            models.PositiveSmallIntegerField(
                                default=1,
                                help_text="For what is held on request several times a year.",
                                verbose_name="turn",
                            ),
                        ),
                        ("title", coop.models.fields.Line(blank=True, max_length=300, verbose_name="title")),
                        ("place", coop.models.fields.Line(blank=True, max_length=200, verbose_name="place")),
                        ("start_date", models.DateField(blank=True, null=True, verbose_name="start date")),
                        ("due_date", models.DateField(blank=True, null=True, verbose_name="due date")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "planned"),
                                    ("in_progress", "in progress"),
                                    ("completed", "held"),
                                    ("not_held", "not held"),
                                ],
                                default="planned",
                                editable=False,
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "completed_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="held on (last day)"),
                        ),
                        (
                            "result",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="result"),
                        ),
                        (
                            "reason",
                            coop.models.fields.Passage(
                                blank=True, editable=False, verbose_name="reason for not holding it"
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Indicator",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="indicators",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="indicator")),
                        (
                            "unit_of_measure",
                            coop.models.fields.Line(max_length=60, verbose_name="unit of measure"),
                        ),
                        (
                            "target_qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("more_than", "more than"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                                verbose_name="target is",
                            ),
                        ),
                        (
                            "target_value",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                help_text="Empty: no target.",
                                max_digits=15,
                                null=True,
                                verbose_name="target",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "indicator",
                        "verbose_name_plural": "indicators",
                        "ordering": ["item", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("item", "name"),
                                name="indicator_once",
                                violation_error_message="The item already has this indicator.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("target_value__isnull", True), ("target_value__gte", 0), _connector="OR"
                                ),
                                name="indicator_target_not_negative",
                                violation_error_message="A target is not negative.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("target_qualifier__in", ["exact", "more_than", "about"])),
                                name="indicator_target_qualifier_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.indicator",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("name", coop.models.fields.Line(max_length=200, verbose_name="indicator")),
                        (
                            "unit_of_measure",
                            coop.models.fields.Line(max_length=60, verbose_name="unit of measure"),
                        ),
                        (
                            "target_qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("more_than", "more than"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                                verbose_name="target is",
                            ),
                        ),
                        (
                            "target_value",
                            models.DecimalField(
                                blank=True,
                                decimal_places=3,
                                help_text="Empty: no target.",
                                max_digits=15,
                                null=True,
                                verbose_name="target",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProgressUpdate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="progress_updates",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "occurrence",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="progress_updates",
                                to="coop.occurrence",
                                verbose_name="occurrence",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="progress_updates",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="progress_updates",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "reported_on",
                            models.DateField(
                                help_text="The last day the text and figures speak of.",
                                verbose_name="data up to",
                            ),
                        ),
                        (
                            "nothing_new",
                            models.BooleanField(default=False, verbose_name="nothing new in the period"),
                        ),
                        ("done", coop.models.fields.Passage(blank=True, verbose_name="what was done")),
                        (
                            "percent_complete",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Only if it can honestly be said.",
                                null=True,
                                verbose_name="percent complete",
                            ),
                        ),
                        (
                            "obstacles",
                            coop.models.fields.Passage(blank=True, verbose_name="difficulties and obstacles"),
                        ),
                        ("cause", coop.models.fields.Passage(blank=True, verbose_name="cause")),
                        (
                            "proposals",
                            coop.models.fields.Passage(blank=True, verbose_name="proposals and recommendations"),
                        ),
                        (
                            "needs_decision",
                            models.BooleanField(default=False, verbose_name="needs a leader's decision"),
                        ),
                        ("options", coop.models.fields.Passage(blank=True, verbose_name="options")),
                        (
                            "decided_by",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="who decides"),
                        ),
                        (
                            "source_letter",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="progress_updates",
                                to="coop.letter",
                                verbose_name="entered after the letter",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="entered_updates",
                                to="coop.programmeparty",
                                verbose_name="entered by the side",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("submitted", "submitted"),
                                    ("asked_for_more", "asked for more"),
                                    ("accepted", "accepted"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="updates_recorded",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="recorded by",
                            ),
                        ),
                        (
                            "submitted_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="submitted at"),
                        ),
                        (
                            "reviewed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="updates_reviewed",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reviewed by",
                            ),
                        ),
                        (
                            "accepted_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="accepted at"),
                        ),
                        (
                            "shared_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="shared with the other side at"
                            ),
                        ),
                        (
                            "shared_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="updates_shared",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="shared by",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("done", "obstacles", "proposals"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "progress update",
                        "verbose_name_plural": "progress updates",
                        "ordering": ["-reported_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="update_search", opclasses=["gin_trgm_ops"]
                            ),
                            models.Index(fields=["item", "-reported_on", "-id"], name="update_latest"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("percent_complete__isnull", True),
                                    ("percent_complete__lte", 100),
                                    _connector="OR",
                                ),
                                name="update_percent_range",
                                violation_error_message="A percentage lies between 0 and 100.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("accepted_at__isnull", False), ("status", "accepted")),
                                    models.Q(
                                        models.Q(("status", "accepted"), _negated=True),
                                        ("accepted_at__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="update_accepted_with_time",
                                violation_error_message="An accepted update has its time of acceptance, and only an accepted one.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("shared_at__isnull", True), ("status", "accepted"), _connector="OR"
                                ),
                                name="update_shared_after_acceptance",
                                violation_error_message="Only an accepted update is shared with the other side.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("submitted_at__isnull", False), ("status", "draft"), _connector="OR"
                                ),
                                name="update_submitted_with_time",
                                violation_error_message="A submitted update has its time of submission.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "draft"),
                                    ("nothing_new", True),
                                    models.Q(("done", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="update_says_something",
                                violation_error_message="Say what was done, or tick that nothing is new.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="update_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["draft", "submitted", "asked_for_more", "accepted"])
                                ),
                                name="progressupdate_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProgressUpdateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.progressupdate",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "occurrence",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.occurrence",
                                verbose_name="occurrence",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "reported_on",
                            models.DateField(
                                help_text="The last day the text and figures speak of.",
                                verbose_name="data up to",
                            ),
                        ),
                        (
                            "nothing_new",
                            models.BooleanField(default=False, verbose_name="nothing new in the period"),
                        ),
                        ("done", coop.models.fields.Passage(blank=True, verbose_name="what was done")),
                        (
                            "percent_complete",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Only if it can honestly be said.",
                                null=True,
                                verbose_name="percent complete",
                            ),
                        ),
                        (
                            "obstacles",
                            coop.models.fields.Passage(blank=True, verbose_name="difficulties and obstacles"),
                        ),
                        ("cause", coop.models.fields.Passage(blank=True, verbose_name="cause")),
                        (
                            "proposals",
                            coop.models.fields.Passage(blank=True, verbose_name="proposals and recommendations"),
                        ),
                        (
                            "needs_decision",
                            models.BooleanField(default=False, verbose_name="needs a leader's decision"),
                        ),
                        ("options", coop.models.fields.Passage(blank=True, verbose_name="options")),
                        (
                            "decided_by",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="who decides"),
                        ),
                        (
                            "source_letter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="entered after the letter",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="entered by the side",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "draft"),
                                    ("submitted", "submitted"),
                                    ("asked_for_more", "asked for more"),
                                    ("accepted", "accepted"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="recorded by",
                            ),
                        ),
                        (
                            "submitted_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="submitted at"),
                        ),
                        (
                            "reviewed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reviewed by",
                            ),
                        ),
                        (
                            "accepted_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="accepted at"),
                        ),
                        (
                            "shared_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="shared with the other side at"
                            ),
                        ),
                        (
                            "shared_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="shared by",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UpdateRound",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "progress_update",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="rounds",
                                to="coop.progressupdate",
                                verbose_name="progress update",
                            ),
                        ),
                        (
                            "step",
                            models.CharField(
                                choices=[
                                    ("submitted", "submitted"),
                                    ("asked_for_more", "asked for more"),
                                    ("accepted", "accepted"),
                                    ("shared", "shared with the other side"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                max_length=15,
                                verbose_name="step",
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="update_rounds",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        ("comment", coop.models.fields.Passage(blank=True, verbose_name="comment")),
                        ("text", coop.models.fields.Passage(blank=True, verbose_name="text as it stood")),
                    ],
                    options={
                        "verbose_name": "round of an update",
                        "verbose_name_plural": "rounds of updates",
                        "ordering": ["progress_update", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("step__in", ["asked_for_more", "withdrawn"]), _negated=True),
                                    models.Q(("comment", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="round_asks_with_reason",
                                violation_error_message="Say what is missing.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "step__in",
                                        ["submitted", "asked_for_more", "accepted", "shared", "withdrawn"],
                                    )
                                ),
                                name="updateround_step_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UpdateRoundEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.updateround",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "progress_update",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.progressupdate",
                                verbose_name="progress update",
                            ),
                        ),
                        (
                            "step",
                            models.CharField(
                                choices=[
                                    ("submitted", "submitted"),
                                    ("asked_for_more", "asked for more"),
                                    ("accepted", "accepted"),
                                    ("shared", "shared with the other side"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                max_length=15,
                                verbose_name="step",
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        ("comment", coop.models.fields.Passage(blank=True, verbose_name="comment")),
                        ("text", coop.models.fields.Passage(blank=True, verbose_name="text as it stood")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorValue",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "progress_update",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="values",
                                to="coop.progressupdate",
                                verbose_name="progress update",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="values",
                                to="coop.indicator",
                                verbose_name="indicator",
                            ),
                        ),
                        (
                            "span",
                            models.CharField(
                                choices=[
                                    ("period", "this period"),
                                    ("since_january", "since January"),
                                    ("since_start", "since the start"),
                                    ("year_estimate", "estimate for the year"),
                                ],
                                default="period",
                                max_length=15,
                                verbose_name="span",
                            ),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("more_than", "more than"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                                verbose_name="value is",
                            ),
                        ),
                        ("value", models.DecimalField(decimal_places=3, max_digits=15, verbose_name="value")),
                    ],
                    options={
                        "verbose_name": "indicator value",
                        "verbose_name_plural": "indicator values",
                        "ordering": ["progress_update", "indicator", "span"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("progress_update", "indicator", "span"),
                                name="value_once",
                                violation_error_message="This figure is already given.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("value__gte", 0)),
                                name="value_not_negative",
                                violation_error_message="A figure is not negative.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("span__in", ["period", "since_january", "since_start", "year_estimate"])
                                ),
                                name="indicatorvalue_span_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("qualifier__in", ["exact", "more_than", "about"])),
                                name="indicatorvalue_qualifier_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorValueEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.indicatorvalue",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "progress_update",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.progressupdate",
                                verbose_name="progress update",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.indicator",
                                verbose_name="indicator",
                            ),
                        ),
                        (
                            "span",
                            models.CharField(
                                choices=[
                                    ("period", "this period"),
                                    ("since_january", "since January"),
                                    ("since_start", "since the start"),
                                    ("year_estimate", "estimate for the year"),
                                ],
                                default="period",
                                max_length=15,
                                verbose_name="span",
                            ),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                choices=[
                                    ("exact", "exactly"),
                                    ("more_than", "more than"),
                                    ("about", "about"),
                                ],
                                default="exact",
                                max_length=10,
                                verbose_name="value is",
                            ),
                        ),
                        ("value", models.DecimalField(decimal_places=3, max_digits=15, verbose_name="value")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Evidence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "progress_update",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="coop.progressupdate",
                                verbose_name="progress update",
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="coop.storedfile",
                                verbose_name="file",
                            ),
                        ),
                        (
                            "caption",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="caption"),
                        ),
                    ],
                    options={
                        "verbose_name": "evidence",
                        "verbose_name_plural": "evidence",
                        "ordering": ["progress_update", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="EvidenceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.evidence",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "progress_update",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.progressupdate",
                                verbose_name="progress update",
                            ),
                        ),
                        (
                            "file",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.storedfile",
                                verbose_name="file",
                            ),
                        ),
                        (
                            "caption",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="caption"),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DueDateExtension",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="extensions",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="extensions",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="extensions",
                                to="coop.agency",
                                verbose_name="requested by",
                            ),
                        ),
                        ("old_due_date", models.DateField(editable=False, verbose_name="previous due date")),
                        ("new_due_date", models.DateField(verbose_name="new due date")),
                        ("reason", coop.models.fields.Passage(verbose_name="reason")),
                        ("requested_on", models.DateField(verbose_name="requested on")),
                        (
                            "letter",
                            models.ForeignKey(
                                blank=True,
                                help_text="The other side's agreement, for a joint item.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="extensions",
                                to="coop.letter",
                                verbose_name="letter",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("requested", "requested"),
                                    ("approved", "approved"),
                                    ("refused", "refused"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                default="requested",
                                editable=False,
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "decided_by",
                            coop.models.fields.Line(
                                blank=True, editable=False, max_length=200, verbose_name="decided by (office)"
                            ),
                        ),
                        (
                            "decided_on",
                            models.DateField(editable=False, null=True, verbose_name="decided on"),
                        ),
                        (
                            "decision_note",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="note on the decision"),
                        ),
                    ],
                    options={
                        "verbose_name": "extension of a due date",
                        "verbose_name_plural": "extensions of due dates",
                        "ordering": ["item", "requested_on", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("new_due_date__gt", models.F("old_due_date"))),
                                name="extension_is_later",
                                violation_error_message="The new due date is later than the old one.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_on__isnull", True), ("status", "requested")),
                                    ("status", "withdrawn"),
                                    models.Q(
                                        ("decided_on__isnull", False),
                                        ("status__in", ["approved", "refused"]),
                                        models.Q(("decided_by", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="extension_decided_with_name",
                                violation_error_message="A decision has its day and who made it.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "requested")),
                                fields=("item", "party"),
                                name="extension_one_open_request",
                                violation_error_message="The item already has an open request.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["requested", "approved", "refused", "withdrawn"])),
                                name="duedateextension_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DueDateExtensionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.duedateextension",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.programmeparty",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="requested by",
                            ),
                        ),
                        ("old_due_date", models.DateField(editable=False, verbose_name="previous due date")),
                        ("new_due_date", models.DateField(verbose_name="new due date")),
                        ("reason", coop.models.fields.Passage(verbose_name="reason")),
                        ("requested_on", models.DateField(verbose_name="requested on")),
                        (
                            "letter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The other side's agreement, for a joint item.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="letter",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("requested", "requested"),
                                    ("approved", "approved"),
                                    ("refused", "refused"),
                                    ("withdrawn", "withdrawn"),
                                ],
                                default="requested",
                                editable=False,
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "decided_by",
                            coop.models.fields.Line(
                                blank=True, editable=False, max_length=200, verbose_name="decided by (office)"
                            ),
                        ),
                        (
                            "decided_on",
                            models.DateField(editable=False, null=True, verbose_name="decided on"),
                        ),
                        (
                            "decision_note",
                            coop.models.fields.Passage(blank=True, editable=False, verbose_name="note on the decision"),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Directive",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "given_by",
                            coop.models.fields.Line(max_length=200, verbose_name="given by (office)"),
                        ),
                        (
                            "vice_chair",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="directives",
                                to="coop.vicechair",
                                verbose_name="Vice-Chair",
                            ),
                        ),
                        ("given_on", models.DateField(verbose_name="given on")),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("meeting", "at a meeting"),
                                    ("telephone", "by telephone"),
                                    ("note", "note on a paper"),
                                    ("document", "document"),
                                ],
                                max_length=10,
                                verbose_name="channel",
                            ),
                        ),
                        ("words", coop.models.fields.Passage(verbose_name="words")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                help_text="Empty: the paper is still awaited.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="directives",
                                to="coop.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="directives",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="directives",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("due_date", models.DateField(blank=True, null=True, verbose_name="due date")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("received", "received"),
                                    ("in_progress", "turned into work"),
                                    ("done", "done and reported back"),
                                ],
                                default="received",
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        ("result", coop.models.fields.Passage(blank=True, verbose_name="result")),
                        (
                            "reported_back_on",
                            models.DateField(blank=True, null=True, verbose_name="reported back on"),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("words", "given_by", "result"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "directive",
                        "verbose_name_plural": "directives",
                        "ordering": ["-given_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="directive_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("reported_back_on__isnull", False),
                                        ("status", "done"),
                                        models.Q(("result", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "done"), _negated=True),
                                        ("reported_back_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="directive_done_with_result",
                                violation_error_message="A directive is done when its result was reported back, with the day.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("due_date__isnull", True),
                                    ("due_date__gte", models.F("given_on")),
                                    _connector="OR",
                                ),
                                name="directive_due_after_given",
                                violation_error_message="The due date must not be before the directive.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="directive_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("channel__in", ["meeting", "telephone", "note", "document"])),
                                name="directive_channel_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["received", "in_progress", "done"])),
                                name="directive_status_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DirectiveEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.directive",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "given_by",
                            coop.models.fields.Line(max_length=200, verbose_name="given by (office)"),
                        ),
                        (
                            "vice_chair",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.vicechair",
                                verbose_name="Vice-Chair",
                            ),
                        ),
                        ("given_on", models.DateField(verbose_name="given on")),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("meeting", "at a meeting"),
                                    ("telephone", "by telephone"),
                                    ("note", "note on a paper"),
                                    ("document", "document"),
                                ],
                                max_length=10,
                                verbose_name="channel",
                            ),
                        ),
                        ("words", coop.models.fields.Passage(verbose_name="words")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Empty: the paper is still awaited.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("due_date", models.DateField(blank=True, null=True, verbose_name="due date")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("received", "received"),
                                    ("in_progress", "turned into work"),
                                    ("done", "done and reported back"),
                                ],
                                default="received",
                                max_length=15,
                                verbose_name="status",
                            ),
                        ),
                        ("result", coop.models.fields.Passage(blank=True, verbose_name="result")),
                        (
                            "reported_back_on",
                            models.DateField(blank=True, null=True, verbose_name="reported back on"),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FollowUp",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("urge", "urging"),
                                    ("explanation", "request for explanation"),
                                    ("reminder", "reminder"),
                                ],
                                default="urge",
                                max_length=15,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("issued_on", models.DateField(verbose_name="issued on")),
                        (
                            "issued_by",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="issued by (office)"),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="text")),
                        ("answer_due", models.DateField(blank=True, null=True, verbose_name="answer due")),
                        ("answer", coop.models.fields.Passage(blank=True, verbose_name="answer")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                        (
                            "answer_letter",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="coop.letter",
                                verbose_name="answered by letter",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("number_symbol", "text", "answer"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "follow-up",
                        "verbose_name_plural": "follow-ups",
                        "ordering": ["-issued_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="follow_up_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answer_due__isnull", True),
                                    ("answer_due__gte", models.F("issued_on")),
                                    _connector="OR",
                                ),
                                name="follow_up_answer_due_after_issue",
                                violation_error_message="The answer is not due before the letter.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_on__isnull", True),
                                    models.Q(("answer", ""), _negated=True),
                                    ("answer_letter__isnull", False),
                                    _connector="OR",
                                ),
                                name="follow_up_answered_with_words",
                                violation_error_message="An answer has its words or its letter.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="follow_up_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["urge", "explanation", "reminder"])),
                                name="followup_kind_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.followup",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("urge", "urging"),
                                    ("explanation", "request for explanation"),
                                    ("reminder", "reminder"),
                                ],
                                default="urge",
                                max_length=15,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "number_symbol",
                            coop.models.fields.Line(blank=True, max_length=80, verbose_name="number and symbol"),
                        ),
                        ("issued_on", models.DateField(verbose_name="issued on")),
                        (
                            "issued_by",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="issued by (office)"),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="text")),
                        ("answer_due", models.DateField(blank=True, null=True, verbose_name="answer due")),
                        ("answer", coop.models.fields.Passage(blank=True, verbose_name="answer")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                        (
                            "answer_letter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.letter",
                                verbose_name="answered by letter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "follow_up",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="coop.followup",
                                verbose_name="follow-up",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_up_items",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "item of a follow-up",
                        "verbose_name_plural": "items of follow-ups",
                        "ordering": ["follow_up", "item"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("follow_up", "item"),
                                name="follow_up_item_once",
                                violation_error_message="This item is already named.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.followupitem",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "follow_up",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.followup",
                                verbose_name="follow-up",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Inspection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inspections",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inspections",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        ("title", coop.models.fields.Line(max_length=300, verbose_name="subject")),
                        ("planned_on", models.DateField(blank=True, null=True, verbose_name="planned on")),
                        (
                            "inspected_on",
                            models.DateField(blank=True, null=True, verbose_name="inspected on"),
                        ),
                        (
                            "led_by",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="led by (office)"),
                        ),
                        ("conclusion", coop.models.fields.Passage(blank=True, verbose_name="conclusion")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inspections",
                                to="coop.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("title", "conclusion"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "inspection",
                        "verbose_name_plural": "inspections",
                        "ordering": ["-inspected_on", "-planned_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="inspection_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("planned_on__isnull", False),
                                    ("inspected_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="inspection_has_a_day",
                                violation_error_message="An inspection is planned for a day or was held on one.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="inspection_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InspectionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.inspection",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "area",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationarea",
                                verbose_name="area",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        ("title", coop.models.fields.Line(max_length=300, verbose_name="subject")),
                        ("planned_on", models.DateField(blank=True, null=True, verbose_name="planned on")),
                        (
                            "inspected_on",
                            models.DateField(blank=True, null=True, verbose_name="inspected on"),
                        ),
                        (
                            "led_by",
                            coop.models.fields.Line(blank=True, max_length=200, verbose_name="led by (office)"),
                        ),
                        ("conclusion", coop.models.fields.Passage(blank=True, verbose_name="conclusion")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.document",
                                verbose_name="document",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InspectionFinding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "inspection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="findings",
                                to="coop.inspection",
                                verbose_name="inspection",
                            ),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="finding")),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "finding",
                        "verbose_name_plural": "findings",
                        "ordering": ["inspection", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="InspectionFindingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.inspectionfinding",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "inspection",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.inspection",
                                verbose_name="inspection",
                            ),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="finding")),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ContactLog",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="contacts",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "focal_point",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="contacts",
                                to="coop.focalpoint",
                                verbose_name="focal point",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="contacts",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("telephone", "telephone"),
                                    ("message", "message"),
                                    ("in_person", "in person"),
                                ],
                                default="telephone",
                                max_length=10,
                                verbose_name="channel",
                            ),
                        ),
                        ("contacted_on", models.DateField(verbose_name="day")),
                        ("matter", coop.models.fields.Line(max_length=300, verbose_name="matter")),
                        (
                            "promised",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="what was promised"),
                        ),
                        (
                            "promised_for",
                            models.DateField(blank=True, null=True, verbose_name="promised for"),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="contacts_recorded",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="recorded by",
                            ),
                        ),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("matter", "promised"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "contact",
                        "verbose_name_plural": "contacts",
                        "ordering": ["-contacted_on", "-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"], name="contact_search", opclasses=["gin_trgm_ops"]
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="contact_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("channel__in", ["telephone", "message", "in_person"])),
                                name="contactlog_channel_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactLogEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.contactlog",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "agency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.agency",
                                verbose_name="agency",
                            ),
                        ),
                        (
                            "focal_point",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.focalpoint",
                                verbose_name="focal point",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("telephone", "telephone"),
                                    ("message", "message"),
                                    ("in_person", "in person"),
                                ],
                                default="telephone",
                                max_length=10,
                                verbose_name="channel",
                            ),
                        ),
                        ("contacted_on", models.DateField(verbose_name="day")),
                        ("matter", coop.models.fields.Line(max_length=300, verbose_name="matter")),
                        (
                            "promised",
                            coop.models.fields.Line(blank=True, max_length=300, verbose_name="what was promised"),
                        ),
                        (
                            "promised_for",
                            models.DateField(blank=True, null=True, verbose_name="promised for"),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="recorded by",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InternalNote",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="internal_notes",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="note")),
                        (
                            "search_text",
                            models.GeneratedField(
                                db_persist=True,
                                expression=coop.models.fields.VnFold("text"),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "internal note",
                        "verbose_name_plural": "internal notes",
                        "ordering": ["-pk"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["search_text"],
                                name="internal_note_search",
                                opclasses=["gin_trgm_ops"],
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_on__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="internal_note_withdrawn_with_reason",
                                violation_error_message="A withdrawal needs its day and its reason.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InternalNoteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.internalnote",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="withdrawn on"),
                        ),
                        (
                            "withdrawn_reason",
                            coop.models.fields.Line(
                                blank=True,
                                editable=False,
                                max_length=500,
                                verbose_name="reason for withdrawal",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.province",
                                verbose_name="side",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.actionitem",
                                verbose_name="action item",
                            ),
                        ),
                        ("text", coop.models.fields.Passage(verbose_name="note")),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportingSchedule",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="schedules",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "frequency",
                            models.CharField(
                                choices=[
                                    ("month", "Monthly"),
                                    ("quarter", "Quarterly"),
                                    ("six_months", "Every six months"),
                                    ("nine_months", "Nine months"),
                                    ("year", "Yearly"),
                                    ("thematic", "Thematic"),
                                ],
                                max_length=15,
                                verbose_name="frequency",
                            ),
                        ),
                        (
                            "cut_off_day",
                            models.PositiveSmallIntegerField(
                                default=14,
                                help_text="31 means the last day of the month.",
                                verbose_name="data close on day",
                            ),
                        ),
                        (
                            "agency_working_days",
                            models.PositiveSmallIntegerField(
                                default=2, verbose_name="agencies: working days after closing"
                            ),
                        ),
                        (
                            "standing_agency_day",
                            models.PositiveSmallIntegerField(
                                default=20, verbose_name="standing agencies: day of the month"
                            ),
                        ),
                        (
                            "committee_day",
                            models.PositiveSmallIntegerField(
                                default=25, verbose_name="Standing Committees: day of the month"
                            ),
                        ),
                        (
                            "rolls_forward",
                            models.BooleanField(
                                default=True,
                                verbose_name="a day off moves the deadline to the next working day",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reporting schedule",
                        "verbose_name_plural": "reporting schedules",
                        "ordering": ["programme", "frequency"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("programme", "frequency", "valid_from"),
                                name="schedule_once",
                                nulls_distinct=False,
                                violation_error_message="The programme already has this schedule.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("committee_day__gte", 1),
                                    ("committee_day__lte", 31),
                                    ("cut_off_day__gte", 1),
                                    ("cut_off_day__lte", 31),
                                    ("standing_agency_day__gte", 1),
                                    ("standing_agency_day__lte", 31),
                                ),
                                name="schedule_days_of_month",
                                violation_error_message="A day of the month lies between 1 and 31.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("agency_working_days__gte", 1)),
                                name="schedule_leaves_a_working_day",
                                violation_error_message="Reports are due at least one working day after the data close.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="schedule_ends_after_start",
                                violation_error_message="The last day must not be before the first day.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "frequency__in",
                                        ["month", "quarter", "six_months", "nine_months", "year", "thematic"],
                                    )
                                ),
                                name="reportingschedule_frequency_known",
                                violation_error_message="This value is not one of the choices.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportingScheduleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                related_query_name="event",
                                to="coop.reportingschedule",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "created_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="recorded at",
                            ),
                        ),
                        (
                            "updated_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(),
                                editable=False,
                                verbose_name="last changed at",
                            ),
                        ),
                        (
                            "version",
                            models.PositiveIntegerField(db_default=1, editable=False, verbose_name="version"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="valid from")),
                        (
                            "valid_to",
                            models.DateField(
                                blank=True,
                                help_text="Last day, inclusive.",
                                null=True,
                                verbose_name="valid to",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="coop.cooperationprogramme",
                                verbose_name="programme",
                            ),
                        ),
                        (
                            "frequency",
                            models.CharField(
                                choices=[
                                    ("month", "Monthly"),
                                    ("quarter", "Quarterly"),
                                    ("six_months", "Every six months"),
                                    ("nine_months", "Nine months"),
                                    ("year", "Yearly"),
                                    ("thematic", "Thematic"),
                                ],
                                max_length=15,
                                verbose_name="frequency",
                            ),
                        ),
                        (
                            "cut_off_day",
                            models.PositiveSmallIntegerField(
                                default=14,
                                help_text="31 means the last day of the month.",
                                verbose_name="data close on day",
                            ),
                        ),
                        (
                            "agency_working_days",
                            models.PositiveSmallIntegerField(
                                default=2, verbose_name="agencies: working days after closing"
                            ),
                        ),
                        (
                            "standing_agency_day",
                            models.PositiveSmallIntegerField(
                                default=20, verbose_name="standing agencies: day of the month"
                            ),
                        ),
                        (
                            "committee_day",
                            models.PositiveSmallIntegerField(
                                default=25, verbose_name="Standing Committees: day of the month"
                            ),
                        ),
                        (
                            "rolls_forward",
                            models.BooleanField(
                                default=True,
                                verbose_name="a day off moves the deadline to the next working day",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pgh_id"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UsedFormToken",
                    fields=[
                        ("token", models.UUIDField(primary_key=True, serialize=False)),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("model_label", models.CharField(max_length=80)),
                        ("row_id", models.BigIntegerField(null=True)),
                        (
                            "used_at",
                            models.DateTimeField(db_default=django.db.models.functions.datetime.Now()),
                        ),
                    ],
                ),
            ]
        ),
    ]
