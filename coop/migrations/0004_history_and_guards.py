import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from accounts.migrations._operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("coop", "0003_same_side"),
    ]

    operations = [
        AtOnce(
            [
                pgtrigger.migrations.AddTrigger(
                    model_name="calendarday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="1faf66933d2345e5f2fa52de5514fd61ae495ad4",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_979d8",
                            table="coop_calendarday",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="calendarday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_calendardayevent" ("created_at", "date", "id", "kind", "legal_basis", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."created_at", NEW."date", NEW."id", NEW."kind", NEW."legal_basis", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="e353873f5304552c3953c862e483c61dd7f60a67",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cd30b",
                            table="coop_calendarday",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="calendarday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name"))',
                            func='INSERT INTO "coop_calendardayevent" ("created_at", "date", "id", "kind", "legal_basis", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."created_at", NEW."date", NEW."id", NEW."kind", NEW."legal_basis", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="fa068431a2becc7bbf3a517af25d143de22ce115",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7be9a",
                            table="coop_calendarday",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="calendarday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_calendardayevent" ("created_at", "date", "id", "kind", "legal_basis", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."created_at", OLD."date", OLD."id", OLD."kind", OLD."legal_basis", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="ee5b9fc8ee6838c7a1d368b97760040d086d6703",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c8306",
                            table="coop_calendarday",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="province",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="8f3961cb91fc9cff21bbdeb3e996b90f0e50687b",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_31c77",
                            table="coop_province",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="province",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_provinceevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."is_sample", NEW."kind", NEW."legal_basis", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."short_name", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="6ca7ad03545d958e64506e86ea763c31f7525352",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1de3a",
                            table="coop_province",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="province",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_provinceevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."is_sample", NEW."kind", NEW."legal_basis", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."short_name", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="14c4492dba54c08d1c4c915ae5d0ebac75c4349a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_925f2",
                            table="coop_province",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="province",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_provinceevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."code", OLD."created_at", OLD."display_order", OLD."id", OLD."is_sample", OLD."kind", OLD."legal_basis", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."short_name", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="c6c464abb20acc28997d5541283c51f16d54ebba",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_94e72",
                            table="coop_province",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sector",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="37205fe7935cb437adb166916fe8cc67fc3a4f37",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_ec9cc",
                            table="coop_sector",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sector",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_sectorevent" ("code", "created_at", "display_order", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="91f1c1621eba050f49e9fefe6a0ae4a7faca04e2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_232eb",
                            table="coop_sector",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sector",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name"))',
                            func='INSERT INTO "coop_sectorevent" ("code", "created_at", "display_order", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="a3a80be1d79337c127b073785a9e814d8e50fc25",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_91a65",
                            table="coop_sector",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sector",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_sectorevent" ("code", "created_at", "display_order", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."code", OLD."created_at", OLD."display_order", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="060d0da0142b04d413981c6da3cd795700939bfb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ae167",
                            table="coop_sector",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agencysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.successor_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_agency WHERE id = NEW.predecessor_id), (SELECT province_id FROM coop_agency WHERE id = NEW.successor_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_agencysuccession_successor_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="0744b9b4a03022a2c2cd1176d6788cb0f7d2e95b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_fe10c",
                            table="coop_agencysuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agencysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="23850b4bfdf794773795d3a57d8e11dbcd3d77d5",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_38650",
                            table="coop_agencysuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agencysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_agencysuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (NEW."created_at", NEW."effective_on", NEW."id", NEW."kind", NEW."legal_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."successor_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="b7112181a059217750835a57fc6c17104d706883",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50699",
                            table="coop_agencysuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agencysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func='INSERT INTO "coop_agencysuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (NEW."created_at", NEW."effective_on", NEW."id", NEW."kind", NEW."legal_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."successor_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="ca1dad608145d60989727be338995b742855ebb2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7b93",
                            table="coop_agencysuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agencysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_agencysuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (OLD."created_at", OLD."effective_on", OLD."id", OLD."kind", OLD."legal_basis", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."predecessor_id", OLD."successor_id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="c9abca857585d10e2f8ad5b68ee772b7e4cad34c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1ef8e",
                            table="coop_agencysuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="programme_keeps_its_code",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.code <> OLD.code AND EXISTS (SELECT FROM coop_actionitem WHERE programme_id = NEW.id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programme_code_stays', MESSAGE = 'Items already carry this code.'; END IF; IF NEW.last_item_number < OLD.last_item_number THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programme_counter_runs_forward', MESSAGE = 'Item numbers are never used twice.'; END IF; RETURN NEW;",
                            hash="62750fa1be825e2b110a4ec08be9d0eb68318706",
                            operation="UPDATE",
                            pgid="pgtrigger_programme_keeps_its_code_275e2",
                            table="coop_cooperationprogramme",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."instrument" IS DISTINCT FROM (NEW."instrument") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."mechanism" IS DISTINCT FROM (NEW."mechanism") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."period_end" IS DISTINCT FROM (NEW."period_end") OR OLD."period_start" IS DISTINCT FROM (NEW."period_start") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."purpose" IS DISTINCT FROM (NEW."purpose") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."territorial_scope" IS DISTINCT FROM (NEW."territorial_scope"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="be538e20b784641886ef821478b4952651eb6950",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_b92b5",
                            table="coop_cooperationprogramme",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_cooperationprogrammeevent" ("agreed_on", "code", "created_at", "id", "instrument", "is_sample", "last_item_number", "legal_basis", "mechanism", "name", "note", "period_end", "period_start", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "purpose", "signed_on", "status", "territorial_scope", "updated_at", "version") VALUES (NEW."agreed_on", NEW."code", NEW."created_at", NEW."id", NEW."instrument", NEW."is_sample", NEW."last_item_number", NEW."legal_basis", NEW."mechanism", NEW."name", NEW."note", NEW."period_end", NEW."period_start", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."purpose", NEW."signed_on", NEW."status", NEW."territorial_scope", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="b5a5106bb26dc1374842ba1df6680880977b119a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d3c62",
                            table="coop_cooperationprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."instrument" IS DISTINCT FROM (NEW."instrument") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."mechanism" IS DISTINCT FROM (NEW."mechanism") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."period_end" IS DISTINCT FROM (NEW."period_end") OR OLD."period_start" IS DISTINCT FROM (NEW."period_start") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."purpose" IS DISTINCT FROM (NEW."purpose") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."territorial_scope" IS DISTINCT FROM (NEW."territorial_scope"))',
                            func='INSERT INTO "coop_cooperationprogrammeevent" ("agreed_on", "code", "created_at", "id", "instrument", "is_sample", "last_item_number", "legal_basis", "mechanism", "name", "note", "period_end", "period_start", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "purpose", "signed_on", "status", "territorial_scope", "updated_at", "version") VALUES (NEW."agreed_on", NEW."code", NEW."created_at", NEW."id", NEW."instrument", NEW."is_sample", NEW."last_item_number", NEW."legal_basis", NEW."mechanism", NEW."name", NEW."note", NEW."period_end", NEW."period_start", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."purpose", NEW."signed_on", NEW."status", NEW."territorial_scope", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="58bf48a8fb4958cf96cae476fe6bf69682ee8801",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9126e",
                            table="coop_cooperationprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_cooperationprogrammeevent" ("agreed_on", "code", "created_at", "id", "instrument", "is_sample", "last_item_number", "legal_basis", "mechanism", "name", "note", "period_end", "period_start", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "purpose", "signed_on", "status", "territorial_scope", "updated_at", "version") VALUES (OLD."agreed_on", OLD."code", OLD."created_at", OLD."id", OLD."instrument", OLD."is_sample", OLD."last_item_number", OLD."legal_basis", OLD."mechanism", OLD."name", OLD."note", OLD."period_end", OLD."period_start", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."predecessor_id", OLD."purpose", OLD."signed_on", OLD."status", OLD."territorial_scope", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="b760f3155262442c175d1aa53b488800ae5f9a9e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4f977",
                            table="coop_cooperationprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annualplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_annualplan_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="27aec141ed690db8380b23cc4e09455cd812b9a6",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_3224b",
                            table="coop_annualplan",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annualplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="cef9a0c4cfb6bba484dc00baf13a7e6006966187",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_8aa09",
                            table="coop_annualplan",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annualplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_annualplanevent" ("created_at", "id", "note", "number_symbol", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "signed_on", "status", "updated_at", "version", "withdrawn_on", "withdrawn_reason", "year") VALUES (NEW."created_at", NEW."id", NEW."note", NEW."number_symbol", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."signed_on", NEW."status", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason", NEW."year"); RETURN NULL;',
                            hash="906f74cf9df06e8177192a5996bc22a6a22f92de",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_47a61",
                            table="coop_annualplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annualplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func='INSERT INTO "coop_annualplanevent" ("created_at", "id", "note", "number_symbol", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "signed_on", "status", "updated_at", "version", "withdrawn_on", "withdrawn_reason", "year") VALUES (NEW."created_at", NEW."id", NEW."note", NEW."number_symbol", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."signed_on", NEW."status", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason", NEW."year"); RETURN NULL;',
                            hash="69e7268fdb0d95c74e4f90532a6a9c03d7d1fc21",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0b9c",
                            table="coop_annualplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="annualplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_annualplanevent" ("created_at", "id", "note", "number_symbol", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "signed_on", "status", "updated_at", "version", "withdrawn_on", "withdrawn_reason", "year") VALUES (OLD."created_at", OLD."id", OLD."note", OLD."number_symbol", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."signed_on", OLD."status", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason", OLD."year"); RETURN NULL;',
                            hash="0452b3f93316be163c3eefd46f4c91f75cce1b92",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f61ff",
                            table="coop_annualplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) AND coop_same_side(p.province_id, (SELECT province_id FROM coop_followup WHERE id = NEW.follow_up_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_followupitem_item_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="25864c6155e323938108226f8b16f4fce7c5b83c",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_cab26",
                            table="coop_followupitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."follow_up_id" IS DISTINCT FROM (NEW."follow_up_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="95f0bff89730bb9886205a60178fbadbf62db1f6",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_78bf1",
                            table="coop_followupitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_followupitemevent" ("created_at", "follow_up_id", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."created_at", NEW."follow_up_id", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="00825fe0bd1232053e503f68986121ed03975c00",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9b0d6",
                            table="coop_followupitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."follow_up_id" IS DISTINCT FROM (NEW."follow_up_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id"))',
                            func='INSERT INTO "coop_followupitemevent" ("created_at", "follow_up_id", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."created_at", NEW."follow_up_id", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="3924cf32b42d3ea3763820a1df12bba0ed9e77a2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fefb6",
                            table="coop_followupitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followupitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_followupitemevent" ("created_at", "follow_up_id", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."created_at", OLD."follow_up_id", OLD."id", OLD."item_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="45dafc433d2e4e07c654d43970b3f1278ae0459f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_42944",
                            table="coop_followupitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS DISTINCT FROM OLD.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_indicator_item_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="bb85ee6adbc28e7243c2b7899d443f72ab497eea",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_9c609",
                            table="coop_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="whole_while_sides_agree",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (TG_OP = 'INSERT' OR NEW.name IS DISTINCT FROM OLD.name OR NEW.unit_of_measure IS DISTINCT FROM OLD.unit_of_measure OR NEW.target_qualifier IS DISTINCT FROM OLD.target_qualifier OR NEW.target_value IS DISTINCT FROM OLD.target_value) AND (SELECT status FROM coop_actionitem WHERE id = NEW.item_id) = 'pending_agreement' AND EXISTS (SELECT FROM coop_itemparty WHERE item_id = NEW.item_id AND agreed_on IS NOT NULL) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_indicator_whole_while_sides_agree', MESSAGE = 'A side has agreed to this item: take it back to draft before you change what belongs to it.'; END IF; RETURN NEW;",
                            hash="a34aa357760d071a5a396093283905f6f5b90d6f",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_whole_while_sides_agree_1584f",
                            table="coop_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."target_qualifier" IS DISTINCT FROM (NEW."target_qualifier") OR OLD."target_value" IS DISTINCT FROM (NEW."target_value") OR OLD."unit_of_measure" IS DISTINCT FROM (NEW."unit_of_measure"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="21ed64672fb0386888ecead3d333468d34efd1c8",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_28a64",
                            table="coop_indicator",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_indicatorevent" ("created_at", "id", "item_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target_qualifier", "target_value", "unit_of_measure", "updated_at", "version") VALUES (NEW."created_at", NEW."id", NEW."item_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."target_qualifier", NEW."target_value", NEW."unit_of_measure", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="ed844717eb7e68d1da8839c3c2b6b707804bfe88",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_66eb1",
                            table="coop_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."target_qualifier" IS DISTINCT FROM (NEW."target_qualifier") OR OLD."target_value" IS DISTINCT FROM (NEW."target_value") OR OLD."unit_of_measure" IS DISTINCT FROM (NEW."unit_of_measure"))',
                            func='INSERT INTO "coop_indicatorevent" ("created_at", "id", "item_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target_qualifier", "target_value", "unit_of_measure", "updated_at", "version") VALUES (NEW."created_at", NEW."id", NEW."item_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."target_qualifier", NEW."target_value", NEW."unit_of_measure", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="7c8039b4650e2dd6cff7f92bf063485806c44d9c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eab44",
                            table="coop_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_indicatorevent" ("created_at", "id", "item_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target_qualifier", "target_value", "unit_of_measure", "updated_at", "version") VALUES (OLD."created_at", OLD."id", OLD."item_id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."target_qualifier", OLD."target_value", OLD."unit_of_measure", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="78acb5a1a269c877e0c6a6ebaa1805ebdb783ee9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b067",
                            table="coop_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspectionfinding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) AND coop_same_side(p.province_id, (SELECT province_id FROM coop_inspection WHERE id = NEW.inspection_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspectionfinding_item_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="3bde127a0014c024a5c138b069c9ac95f5859908",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_7a2ee",
                            table="coop_inspectionfinding",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspectionfinding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."inspection_id" IS DISTINCT FROM (NEW."inspection_id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="834035a2110776c22df2bd178304b2734d517ddf",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_79c07",
                            table="coop_inspectionfinding",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspectionfinding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_inspectionfindingevent" ("created_at", "id", "inspection_id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "updated_at", "version") VALUES (NEW."created_at", NEW."id", NEW."inspection_id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="cf08af49dd7b08ecdb85821216a6e843c6ff3f9c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e0fd0",
                            table="coop_inspectionfinding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspectionfinding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."inspection_id" IS DISTINCT FROM (NEW."inspection_id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func='INSERT INTO "coop_inspectionfindingevent" ("created_at", "id", "inspection_id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "updated_at", "version") VALUES (NEW."created_at", NEW."id", NEW."inspection_id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="c9239680c8f1bbbd0a5fbc60d3c47df35ac4dda5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a23bc",
                            table="coop_inspectionfinding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspectionfinding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_inspectionfindingevent" ("created_at", "id", "inspection_id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "updated_at", "version") VALUES (OLD."created_at", OLD."id", OLD."inspection_id", OLD."item_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="2bacfce81c295ede4f1ab78425d6933d13e82e49",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_28011",
                            table="coop_inspectionfinding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemlocality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."locality_id" IS DISTINCT FROM (NEW."locality_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="f22774f904af656d4098c563d84a7f43e90b982e",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_1eaca",
                            table="coop_itemlocality",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemlocality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_itemlocalityevent" ("created_at", "id", "item_id", "locality_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."created_at", NEW."id", NEW."item_id", NEW."locality_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="e7b5c61a278a45e33940ee022c75e49037a8ebc4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ae4e",
                            table="coop_itemlocality",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemlocality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."locality_id" IS DISTINCT FROM (NEW."locality_id"))',
                            func='INSERT INTO "coop_itemlocalityevent" ("created_at", "id", "item_id", "locality_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."created_at", NEW."id", NEW."item_id", NEW."locality_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="38bcb343e657f74df33f01a930baef6625f970f7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e2ff2",
                            table="coop_itemlocality",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemlocality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_itemlocalityevent" ("created_at", "id", "item_id", "locality_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."created_at", OLD."id", OLD."item_id", OLD."locality_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="fc296c11897e9b01cf2539d487798e4938cbb7b5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_70833",
                            table="coop_itemlocality",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="localitysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="c42d493c6847b62b66a21df2a082f42ac230dc7a",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_b0767",
                            table="coop_localitysuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="localitysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_localitysuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (NEW."created_at", NEW."effective_on", NEW."id", NEW."kind", NEW."legal_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."successor_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="bb9bc184a1073f7b057f20a89a604ce4e1670027",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c15e7",
                            table="coop_localitysuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="localitysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func='INSERT INTO "coop_localitysuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (NEW."created_at", NEW."effective_on", NEW."id", NEW."kind", NEW."legal_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."successor_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="a4e3618f97dfd963a51ceeced1f70b9c470c342f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_32a9c",
                            table="coop_localitysuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="localitysuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_localitysuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (OLD."created_at", OLD."effective_on", OLD."id", OLD."kind", OLD."legal_basis", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."predecessor_id", OLD."successor_id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="ef094e363e58c74fe3264685a4f5d1ce62468c09",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aeef5",
                            table="coop_localitysuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS DISTINCT FROM OLD.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_occurrence_item_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="5f25d759ada5a219faacdf1b2aa92bcf59c4b46e",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_7a8de",
                            table="coop_occurrence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.source_id IS NOT NULL AND (SELECT programme_id FROM coop_document WHERE id = NEW.source_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_occurrence_source_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="bee06c55b5e5d59da818c674a4f54b0950335af4",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_6c2e8",
                            table="coop_occurrence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.source_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_occurrence_source_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="f227c6be12cb8d3a9e920992974b3432f48b5c95",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_94e7c",
                            table="coop_occurrence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="whole_while_sides_agree",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (TG_OP = 'INSERT' OR NEW.year IS DISTINCT FROM OLD.year OR NEW.quarter IS DISTINCT FROM OLD.quarter OR NEW.turn IS DISTINCT FROM OLD.turn OR NEW.title IS DISTINCT FROM OLD.title OR NEW.place IS DISTINCT FROM OLD.place OR NEW.start_date IS DISTINCT FROM OLD.start_date OR NEW.due_date IS DISTINCT FROM OLD.due_date) AND (SELECT status FROM coop_actionitem WHERE id = NEW.item_id) = 'pending_agreement' AND EXISTS (SELECT FROM coop_itemparty WHERE item_id = NEW.item_id AND agreed_on IS NOT NULL) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_occurrence_whole_while_sides_agree', MESSAGE = 'A side has agreed to this item: take it back to draft before you change what belongs to it.'; END IF; RETURN NEW;",
                            hash="fdcf738659eebe8b0e1fc8f4327e48c854bd9a4c",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_whole_while_sides_agree_76354",
                            table="coop_occurrence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."completed_on" IS DISTINCT FROM (NEW."completed_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."quarter" IS DISTINCT FROM (NEW."quarter") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."start_date" IS DISTINCT FROM (NEW."start_date") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."turn" IS DISTINCT FROM (NEW."turn") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="c363b5450fa4488bfa015c3c67a6b1c466a24d3a",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_91af2",
                            table="coop_occurrence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_occurrenceevent" ("completed_on", "created_at", "due_date", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "quarter", "reason", "result", "source_id", "start_date", "status", "title", "turn", "updated_at", "version", "year") VALUES (NEW."completed_on", NEW."created_at", NEW."due_date", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."quarter", NEW."reason", NEW."result", NEW."source_id", NEW."start_date", NEW."status", NEW."title", NEW."turn", NEW."updated_at", NEW."version", NEW."year"); RETURN NULL;',
                            hash="c42d7c500f4a1750a54fedf762b4dbd905e42ce3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1dbfe",
                            table="coop_occurrence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."completed_on" IS DISTINCT FROM (NEW."completed_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."quarter" IS DISTINCT FROM (NEW."quarter") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."start_date" IS DISTINCT FROM (NEW."start_date") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."turn" IS DISTINCT FROM (NEW."turn") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func='INSERT INTO "coop_occurrenceevent" ("completed_on", "created_at", "due_date", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "quarter", "reason", "result", "source_id", "start_date", "status", "title", "turn", "updated_at", "version", "year") VALUES (NEW."completed_on", NEW."created_at", NEW."due_date", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."quarter", NEW."reason", NEW."result", NEW."source_id", NEW."start_date", NEW."status", NEW."title", NEW."turn", NEW."updated_at", NEW."version", NEW."year"); RETURN NULL;',
                            hash="cee809ade852718f35110e6a0f5031cf51968f31",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eda3f",
                            table="coop_occurrence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="occurrence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_occurrenceevent" ("completed_on", "created_at", "due_date", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "quarter", "reason", "result", "source_id", "start_date", "status", "title", "turn", "updated_at", "version", "year") VALUES (OLD."completed_on", OLD."created_at", OLD."due_date", OLD."id", OLD."item_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."quarter", OLD."reason", OLD."result", OLD."source_id", OLD."start_date", OLD."status", OLD."title", OLD."turn", OLD."updated_at", OLD."version", OLD."year"); RETURN NULL;',
                            hash="3e3619e8ac1087a471cc1d1a2a25d555637e17e1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2b9b4",
                            table="coop_occurrence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partymandate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_partymandate_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="452ecaab4a73144cd4cbde34e20cb8d4e5cc5380",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_5a96c",
                            table="coop_partymandate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partymandate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="0b6077bce37f53d4d57276b31824f6e66424d2ea",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_45920",
                            table="coop_partymandate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partymandate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_partymandateevent" ("agency_id", "basis", "created_at", "id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."agency_id", NEW."basis", NEW."created_at", NEW."id", NEW."kind", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="6fad4fa88f835a12ab4c5318f19a24cceb4cfcba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4a15e",
                            table="coop_partymandate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partymandate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_partymandateevent" ("agency_id", "basis", "created_at", "id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."agency_id", NEW."basis", NEW."created_at", NEW."id", NEW."kind", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="139b97b83247548fdd9679d5918d7166732c9276",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b4777",
                            table="coop_partymandate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="partymandate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_partymandateevent" ("agency_id", "basis", "created_at", "id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."agency_id", OLD."basis", OLD."created_at", OLD."id", OLD."kind", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="82880856caee7cd0626d170deebef25ebd0a3150",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6f890",
                            table="coop_partymandate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_outsidematter_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="7205a674faf1bf8e829fa6791971ea9f1b11af04",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_af397",
                            table="coop_outsidematter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM (SELECT programme_id FROM coop_cooperationarea WHERE id = NEW.area_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_outsidematter_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="e56ae24a4244e9b514835d6d92d17e1496373431",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_b2ecf",
                            table="coop_outsidematter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="kept_outside",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NOT COALESCE((SELECT kept_outside FROM coop_cooperationarea WHERE id = NEW.area_id), True) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_outsidematter_kept_outside', MESSAGE = 'Only an area kept outside this system has this row.'; END IF; RETURN NEW;",
                            hash="417e5ef921aba6e21fbe5ccc6e515b6aba068092",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_kept_outside_9f889",
                            table="coop_outsidematter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."line" IS DISTINCT FROM (NEW."line") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="4f1944609c2f27ad27149eb2163ca24031b7ad3e",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_b6e28",
                            table="coop_outsidematter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_outsidematterevent" ("agency_id", "area_id", "created_at", "id", "line", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."agency_id", NEW."area_id", NEW."created_at", NEW."id", NEW."line", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="76f8402a7820c605679497ca7391cd51d35d3e1f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8a57f",
                            table="coop_outsidematter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."line" IS DISTINCT FROM (NEW."line") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id"))',
                            func='INSERT INTO "coop_outsidematterevent" ("agency_id", "area_id", "created_at", "id", "line", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."agency_id", NEW."area_id", NEW."created_at", NEW."id", NEW."line", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="a3d8c1b2b5b6302bbf06f1ab733cb7a83aaf2759",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2c9ad",
                            table="coop_outsidematter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outsidematter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_outsidematterevent" ("agency_id", "area_id", "created_at", "id", "line", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."agency_id", OLD."area_id", OLD."created_at", OLD."id", OLD."line", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="aafb2dcd3f55dac7726e7178ab46878e7d2681e8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f4d53",
                            table="coop_outsidematter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_meeting_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="d1e493767e2d1e5ee9ad427a66784029b798710e",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_6bcf2",
                            table="coop_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.host_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.host_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_meeting_host_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.document_id IS NOT NULL AND (SELECT programme_id FROM coop_document WHERE id = NEW.document_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_meeting_document_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="a803894114a5093f950acd2a1303ddd9df315389",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_9d7ac",
                            table="coop_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.document_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_meeting_document_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="0c2f1549f46076baa74d764a9faea14aa6022a89",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_96bb6",
                            table="coop_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."conclusions" IS DISTINCT FROM (NEW."conclusions") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."held_on" IS DISTINCT FROM (NEW."held_on") OR OLD."host_party_id" IS DISTINCT FROM (NEW."host_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="6a4eab1f634094e27149107a57d5a82aff0c9cb9",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_124a7",
                            table="coop_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_meetingevent" ("conclusions", "created_at", "document_id", "held_on", "host_party_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "subject", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."conclusions", NEW."created_at", NEW."document_id", NEW."held_on", NEW."host_party_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."programme_id", NEW."subject", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="d42f33cbb229df194108645e231bd6c5f5297705",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_54d2a",
                            table="coop_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."conclusions" IS DISTINCT FROM (NEW."conclusions") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."held_on" IS DISTINCT FROM (NEW."held_on") OR OLD."host_party_id" IS DISTINCT FROM (NEW."host_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_meetingevent" ("conclusions", "created_at", "document_id", "held_on", "host_party_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "subject", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."conclusions", NEW."created_at", NEW."document_id", NEW."held_on", NEW."host_party_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."programme_id", NEW."subject", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="a20a905c0fb760424d63c0e5875eb7370ddb95fb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_358a6",
                            table="coop_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_meetingevent" ("conclusions", "created_at", "document_id", "held_on", "host_party_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "subject", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."conclusions", OLD."created_at", OLD."document_id", OLD."held_on", OLD."host_party_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."programme_id", OLD."subject", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="bee430328a471c3f72fd534e9c02f357b5a3a39a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4f91a",
                            table="coop_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS DISTINCT FROM OLD.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_item_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.party_id IS DISTINCT FROM OLD.party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="1370a0ee50f843f65c29ffd015b5954ee622cc10",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_0a14e",
                            table="coop_itemparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.agreed_letter_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.agreed_letter_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_agreed_letter_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.confirmed_letter_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.confirmed_letter_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_confirmed_letter_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="dd641cc20c8bd2a46ff27ad721c1d5f6aa8632f8",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_db926",
                            table="coop_itemparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_letter WHERE id = NEW.agreed_letter_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_agreed_letter_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; IF (SELECT party_id FROM coop_letter WHERE id = NEW.confirmed_letter_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemparty_confirmed_letter_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="bf62374446e7869e680d3f9008c641d4a98db78b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_380c5",
                            table="coop_itemparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_letter_id" IS DISTINCT FROM (NEW."agreed_letter_id") OR OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."confirmed_letter_id" IS DISTINCT FROM (NEW."confirmed_letter_id") OR OLD."confirmed_on" IS DISTINCT FROM (NEW."confirmed_on") OR OLD."contribution" IS DISTINCT FROM (NEW."contribution") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="ee04a111213afc8998d6505d8a16815091c93d22",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_c562d",
                            table="coop_itemparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_itempartyevent" ("agreed_letter_id", "agreed_on", "confirmed_letter_id", "confirmed_on", "contribution", "created_at", "id", "item_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."agreed_letter_id", NEW."agreed_on", NEW."confirmed_letter_id", NEW."confirmed_on", NEW."contribution", NEW."created_at", NEW."id", NEW."item_id", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="f56996d2fd49b686bfae599e4694721f36dd65af",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_74d1d",
                            table="coop_itemparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_letter_id" IS DISTINCT FROM (NEW."agreed_letter_id") OR OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."confirmed_letter_id" IS DISTINCT FROM (NEW."confirmed_letter_id") OR OLD."confirmed_on" IS DISTINCT FROM (NEW."confirmed_on") OR OLD."contribution" IS DISTINCT FROM (NEW."contribution") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id"))',
                            func='INSERT INTO "coop_itempartyevent" ("agreed_letter_id", "agreed_on", "confirmed_letter_id", "confirmed_on", "contribution", "created_at", "id", "item_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."agreed_letter_id", NEW."agreed_on", NEW."confirmed_letter_id", NEW."confirmed_on", NEW."contribution", NEW."created_at", NEW."id", NEW."item_id", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="8f530ff26a608a2fa9d7f38f6ca583facd932caa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fa0aa",
                            table="coop_itemparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_itempartyevent" ("agreed_letter_id", "agreed_on", "confirmed_letter_id", "confirmed_on", "contribution", "created_at", "id", "item_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."agreed_letter_id", OLD."agreed_on", OLD."confirmed_letter_id", OLD."confirmed_on", OLD."contribution", OLD."created_at", OLD."id", OLD."item_id", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="c115f12cb7f59837cc3cf157dbccd46141939d0e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cad53",
                            table="coop_itemparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS DISTINCT FROM OLD.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemagency_item_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.party_id IS DISTINCT FROM OLD.party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemagency_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="7b6c61854500794daec75bd897c2cbb1e7d3749d",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_d3e6e",
                            table="coop_itemagency",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemagency_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="428068d29dd9519b2ec7f9f3936ec4915955a004",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_1beb7",
                            table="coop_itemagency",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_itemagency_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="08491c069722bdae4e446646eace81a6ef76d682",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_dfe51",
                            table="coop_itemagency",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."role" IS DISTINCT FROM (NEW."role"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="36c8b3a374b3a30f4067c16454fe8d4eac8679ac",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_3e25a",
                            table="coop_itemagency",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_itemagencyevent" ("agency_id", "created_at", "id", "item_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "updated_at", "version") VALUES (NEW."agency_id", NEW."created_at", NEW."id", NEW."item_id", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="a9adc6f487e5e5ab70c06605d14a1a8b2223af5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67388",
                            table="coop_itemagency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."role" IS DISTINCT FROM (NEW."role"))',
                            func='INSERT INTO "coop_itemagencyevent" ("agency_id", "created_at", "id", "item_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "updated_at", "version") VALUES (NEW."agency_id", NEW."created_at", NEW."id", NEW."item_id", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="a74ebedabe05cd13d70710cc99b5701e71b3e8fc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87174",
                            table="coop_itemagency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemagency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_itemagencyevent" ("agency_id", "created_at", "id", "item_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "updated_at", "version") VALUES (OLD."agency_id", OLD."created_at", OLD."id", OLD."item_id", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="c70d4f4453980b5fc6e8da575c809b07c0437dfa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0cfaf",
                            table="coop_itemagency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS DISTINCT FROM OLD.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_item_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.party_id IS DISTINCT FROM OLD.party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.old_due_date IS DISTINCT FROM OLD.old_due_date THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_old_due_date_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="f902bbe42e12d62c29ded6fcf6148f2b8eafc3d8",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_f36c7",
                            table="coop_duedateextension",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen_once_approved",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.new_due_date IS DISTINCT FROM OLD.new_due_date AND OLD.status = 'approved' THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_new_due_date_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.status IS DISTINCT FROM OLD.status AND OLD.status = 'approved' THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_status_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="ad0711f014bc61fc6d743f905fc241c32611bb53",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_once_approved_3d01f",
                            table="coop_duedateextension",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="8786083a519756ee87553e260af2f5948853e296",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_62ea0",
                            table="coop_duedateextension",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.letter_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.letter_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_letter_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="9eeb4cbc1d1794a4d0179e6db7a55119028abddc",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_1e990",
                            table="coop_duedateextension",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_letter WHERE id = NEW.letter_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_duedateextension_letter_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="abdf25fff5e50675d5aec9e2d961e52ceb64f4d5",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_ae415",
                            table="coop_duedateextension",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_by" IS DISTINCT FROM (NEW."decided_by") OR OLD."decided_on" IS DISTINCT FROM (NEW."decided_on") OR OLD."decision_note" IS DISTINCT FROM (NEW."decision_note") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."letter_id" IS DISTINCT FROM (NEW."letter_id") OR OLD."new_due_date" IS DISTINCT FROM (NEW."new_due_date") OR OLD."old_due_date" IS DISTINCT FROM (NEW."old_due_date") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."requested_on" IS DISTINCT FROM (NEW."requested_on") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="f17ab8e2729fdcf7670735e4daad712f6a8fb109",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_d183b",
                            table="coop_duedateextension",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_duedateextensionevent" ("agency_id", "created_at", "decided_by", "decided_on", "decision_note", "id", "item_id", "letter_id", "new_due_date", "old_due_date", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "requested_on", "status", "updated_at", "version") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_by", NEW."decided_on", NEW."decision_note", NEW."id", NEW."item_id", NEW."letter_id", NEW."new_due_date", NEW."old_due_date", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."requested_on", NEW."status", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="119e183aece5978f2220bf1648a56de0329eeabd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3467f",
                            table="coop_duedateextension",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_by" IS DISTINCT FROM (NEW."decided_by") OR OLD."decided_on" IS DISTINCT FROM (NEW."decided_on") OR OLD."decision_note" IS DISTINCT FROM (NEW."decision_note") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."letter_id" IS DISTINCT FROM (NEW."letter_id") OR OLD."new_due_date" IS DISTINCT FROM (NEW."new_due_date") OR OLD."old_due_date" IS DISTINCT FROM (NEW."old_due_date") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."requested_on" IS DISTINCT FROM (NEW."requested_on") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "coop_duedateextensionevent" ("agency_id", "created_at", "decided_by", "decided_on", "decision_note", "id", "item_id", "letter_id", "new_due_date", "old_due_date", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "requested_on", "status", "updated_at", "version") VALUES (NEW."agency_id", NEW."created_at", NEW."decided_by", NEW."decided_on", NEW."decision_note", NEW."id", NEW."item_id", NEW."letter_id", NEW."new_due_date", NEW."old_due_date", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."requested_on", NEW."status", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="13aaa19467fe8a3119a1bbc002cc4fdc66947f29",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3e7fc",
                            table="coop_duedateextension",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="duedateextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_duedateextensionevent" ("agency_id", "created_at", "decided_by", "decided_on", "decision_note", "id", "item_id", "letter_id", "new_due_date", "old_due_date", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "requested_on", "status", "updated_at", "version") VALUES (OLD."agency_id", OLD."created_at", OLD."decided_by", OLD."decided_on", OLD."decision_note", OLD."id", OLD."item_id", OLD."letter_id", OLD."new_due_date", OLD."old_due_date", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."requested_on", OLD."status", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="f18f7318f318407c1e8c1137b8d95e976626915a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2b3c4",
                            table="coop_duedateextension",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.lead_agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.lead_agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_areaside_lead_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; IF NEW.collecting_office_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.collecting_office_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_areaside_collecting_office_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="8170d5f2a67b1132d329960ae709276d6f7fdeda",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_2e6f6",
                            table="coop_areaside",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM (SELECT programme_id FROM coop_cooperationarea WHERE id = NEW.area_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_areaside_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="515ea439a63f3f1766adc69b39b8503be39688ce",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_e212a",
                            table="coop_areaside",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="kept_outside",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF COALESCE((SELECT kept_outside FROM coop_cooperationarea WHERE id = NEW.area_id), False) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_areaside_kept_outside', MESSAGE = 'Nothing is recorded under an area kept outside this system.'; END IF; RETURN NEW;",
                            hash="caa64d2388addfaa0fb853df2758477e80e2e526",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_kept_outside_7dc84",
                            table="coop_areaside",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."collecting_office_id" IS DISTINCT FROM (NEW."collecting_office_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lead_agency_id" IS DISTINCT FROM (NEW."lead_agency_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="95621c23f1e44be61a74c52937cbe59302f362c0",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_5b68e",
                            table="coop_areaside",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_areasideevent" ("area_id", "collecting_office_id", "created_at", "id", "lead_agency_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."area_id", NEW."collecting_office_id", NEW."created_at", NEW."id", NEW."lead_agency_id", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="c7a620a0d8cf20a5b420ea49866d41536703127a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1d372",
                            table="coop_areaside",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."collecting_office_id" IS DISTINCT FROM (NEW."collecting_office_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lead_agency_id" IS DISTINCT FROM (NEW."lead_agency_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id"))',
                            func='INSERT INTO "coop_areasideevent" ("area_id", "collecting_office_id", "created_at", "id", "lead_agency_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (NEW."area_id", NEW."collecting_office_id", NEW."created_at", NEW."id", NEW."lead_agency_id", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="e54323dc6fdb3060066b9c52a763141114d57ef5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ebf85",
                            table="coop_areaside",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="areaside",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_areasideevent" ("area_id", "collecting_office_id", "created_at", "id", "lead_agency_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "version") VALUES (OLD."area_id", OLD."collecting_office_id", OLD."created_at", OLD."id", OLD."lead_agency_id", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="d8b78629e03e37d163d0ed7caa16203246b8317d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7b32",
                            table="coop_areaside",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="a_number_item",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            IF NEW.number = 0 THEN\n                IF NEW.area_id IS NULL THEN\n                    UPDATE coop_cooperationprogramme SET last_item_number = last_item_number + 1\n                        WHERE id = NEW.programme_id RETURNING last_item_number INTO NEW.number;\n                ELSE\n                    UPDATE coop_cooperationarea SET last_item_number = last_item_number + 1\n                        WHERE id = NEW.area_id RETURNING last_item_number INTO NEW.number;\n                END IF;\n            ELSIF NEW.number > COALESCE(\n                (SELECT last_item_number FROM coop_cooperationarea WHERE id = NEW.area_id),\n                (SELECT last_item_number FROM coop_cooperationprogramme WHERE id = NEW.programme_id)\n            ) THEN\n                RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_number_reserved', MESSAGE = 'This item number was not reserved.';\n            END IF;\n            NEW.code := (SELECT code FROM coop_cooperationprogramme WHERE id = NEW.programme_id) || '/'\n                || lpad(COALESCE((SELECT ordinal FROM coop_cooperationarea WHERE id = NEW.area_id), 0)::text, 2, '0')\n                || '.' || lpad(NEW.number::text, greatest(2, length(NEW.number::text)), '0');\n            NEW.original_due_date := COALESCE(NEW.original_due_date, NEW.due_date);\n            RETURN NEW;",
                            hash="b1c751405af7f3b37b3e97e9ef2edc2991f2f61b",
                            operation="INSERT",
                            pgid="pgtrigger_a_number_item_707ad",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="item_keeps_its_past",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.code <> OLD.code OR NEW.number <> OLD.number OR NEW.programme_id <> OLD.programme_id OR NEW.area_id IS DISTINCT FROM OLD.area_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_code_stays', MESSAGE = 'An item keeps its code, its area and its programme.'; END IF; IF OLD.status NOT IN ('draft', 'pending_agreement') AND NEW.status IN ('draft', 'pending_agreement') THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_assigned_stays', MESSAGE = 'What was assigned is not made a draft again.'; END IF; NEW.original_due_date := COALESCE(OLD.original_due_date, NEW.due_date); IF OLD.due_date IS NOT NULL AND NEW.due_date IS DISTINCT FROM OLD.due_date AND OLD.status NOT IN ('draft', 'pending_agreement') AND NOT EXISTS (SELECT FROM coop_duedateextension WHERE item_id = NEW.id AND status = 'approved' AND new_due_date IS NOT DISTINCT FROM NEW.due_date) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_due_date_by_extension', MESSAGE = 'The due date of an assigned item moves only by an approved extension.'; END IF; RETURN NEW;",
                            hash="b169696128559412ba165718b3b2717e66af2dc9",
                            operation="UPDATE",
                            pgid="pgtrigger_item_keeps_its_past_b963d",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="agreed_words_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF OLD.status = 'pending_agreement' AND NEW.status = 'pending_agreement' AND (NEW.plan_id, NEW.title, NEW.description, NEW.strength, NEW.recurrence, NEW.lead, NEW.lead_party_id, NEW.host_party_id, NEW.deliverable, NEW.start_date, NEW.due_date, NEW.funding_planned, NEW.funding_borne_by, NEW.evidence_required) IS DISTINCT FROM (OLD.plan_id, OLD.title, OLD.description, OLD.strength, OLD.recurrence, OLD.lead, OLD.lead_party_id, OLD.host_party_id, OLD.deliverable, OLD.start_date, OLD.due_date, OLD.funding_planned, OLD.funding_borne_by, OLD.evidence_required) AND EXISTS (SELECT FROM coop_itemparty WHERE item_id = NEW.id AND agreed_on IS NOT NULL) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_agreed_words_stay', MESSAGE = 'A side has agreed to these words: take the item back to draft before you change them.'; END IF; IF OLD.status NOT IN ('draft', 'pending_agreement', 'withdrawn') AND OLD.strength <> 'idea' AND (NEW.plan_id, NEW.title, NEW.description, NEW.strength, NEW.recurrence, NEW.lead, NEW.lead_party_id, NEW.host_party_id, NEW.deliverable, NEW.start_date, NEW.funding_planned, NEW.funding_borne_by, NEW.evidence_required) IS DISTINCT FROM (OLD.plan_id, OLD.title, OLD.description, OLD.strength, OLD.recurrence, OLD.lead, OLD.lead_party_id, OLD.host_party_id, OLD.deliverable, OLD.start_date, OLD.funding_planned, OLD.funding_borne_by, OLD.evidence_required) AND (NEW.document_id IS NULL OR NEW.document_id IS NOT DISTINCT FROM OLD.document_id) AND (NEW.source_letter_id IS NULL OR NEW.source_letter_id IS NOT DISTINCT FROM OLD.source_letter_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_words_by_paper', MESSAGE = 'What was agreed changes only with the new document or letter that states the change.'; END IF; RETURN NEW;",
                            hash="ba173154bd5bb6b2e833e517cf38db7cc109ae5a",
                            operation="UPDATE",
                            pgid="pgtrigger_agreed_words_stay_972e2",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.area_id IS NOT NULL AND (SELECT programme_id FROM coop_cooperationarea WHERE id = NEW.area_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_area_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.plan_id IS NOT NULL AND (SELECT programme_id FROM coop_annualplan WHERE id = NEW.plan_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_plan_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.lead_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.lead_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_lead_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.host_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.host_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_host_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.raised_at_id IS NOT NULL AND (SELECT programme_id FROM coop_meeting WHERE id = NEW.raised_at_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_raised_at_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.document_id IS NOT NULL AND (SELECT programme_id FROM coop_document WHERE id = NEW.document_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_document_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.source_letter_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.source_letter_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_source_letter_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.entered_by_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.entered_by_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_entered_by_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="16f2b4ba139fcd4d4f47845c84fff64ec376d3d7",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_88dd5",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.document_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_document_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; IF (SELECT party_id FROM coop_letter WHERE id = NEW.source_letter_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_source_letter_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="88308cf7ddab0ee1722828730584e2e7212fcda9",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_7f153",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="kept_outside",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF COALESCE((SELECT kept_outside FROM coop_cooperationarea WHERE id = NEW.area_id), False) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_actionitem_kept_outside', MESSAGE = 'Nothing is recorded under an area kept outside this system.'; END IF; RETURN NEW;",
                            hash="33d5ca5565fc3f6541810403e9c003d3702ecf96",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_kept_outside_63515",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."completed_on" IS DISTINCT FROM (NEW."completed_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."deliverable" IS DISTINCT FROM (NEW."deliverable") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."evidence_required" IS DISTINCT FROM (NEW."evidence_required") OR OLD."funding_borne_by" IS DISTINCT FROM (NEW."funding_borne_by") OR OLD."funding_decision" IS DISTINCT FROM (NEW."funding_decision") OR OLD."funding_planned" IS DISTINCT FROM (NEW."funding_planned") OR OLD."funding_source" IS DISTINCT FROM (NEW."funding_source") OR OLD."funding_spent" IS DISTINCT FROM (NEW."funding_spent") OR OLD."host_party_id" IS DISTINCT FROM (NEW."host_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lead" IS DISTINCT FROM (NEW."lead") OR OLD."lead_party_id" IS DISTINCT FROM (NEW."lead_party_id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."original_due_date" IS DISTINCT FROM (NEW."original_due_date") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."raised_at_id" IS DISTINCT FROM (NEW."raised_at_id") OR OLD."recurrence" IS DISTINCT FROM (NEW."recurrence") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."source_letter_id" IS DISTINCT FROM (NEW."source_letter_id") OR OLD."start_date" IS DISTINCT FROM (NEW."start_date") OR OLD."started_on" IS DISTINCT FROM (NEW."started_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."status_reason" IS DISTINCT FROM (NEW."status_reason") OR OLD."strength" IS DISTINCT FROM (NEW."strength") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="7f50882758a0a1d01f1fbd3faa6affbb02278cc1",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_9b61d",
                            table="coop_actionitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_actionitemevent" ("agreed_on", "area_id", "basis", "code", "completed_on", "created_at", "deliverable", "description", "document_id", "due_date", "entered_by_id", "evidence_required", "funding_borne_by", "funding_decision", "funding_planned", "funding_source", "funding_spent", "host_party_id", "id", "lead", "lead_party_id", "note", "number", "original_due_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "programme_id", "raised_at_id", "recurrence", "result", "source_letter_id", "start_date", "started_on", "status", "status_reason", "strength", "title", "updated_at", "version") VALUES (NEW."agreed_on", NEW."area_id", NEW."basis", NEW."code", NEW."completed_on", NEW."created_at", NEW."deliverable", NEW."description", NEW."document_id", NEW."due_date", NEW."entered_by_id", NEW."evidence_required", NEW."funding_borne_by", NEW."funding_decision", NEW."funding_planned", NEW."funding_source", NEW."funding_spent", NEW."host_party_id", NEW."id", NEW."lead", NEW."lead_party_id", NEW."note", NEW."number", NEW."original_due_date", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."programme_id", NEW."raised_at_id", NEW."recurrence", NEW."result", NEW."source_letter_id", NEW."start_date", NEW."started_on", NEW."status", NEW."status_reason", NEW."strength", NEW."title", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="65fd67089345afe7e66fcc6bba2a56eabfdb0d5b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a31e9",
                            table="coop_actionitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."completed_on" IS DISTINCT FROM (NEW."completed_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."deliverable" IS DISTINCT FROM (NEW."deliverable") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."evidence_required" IS DISTINCT FROM (NEW."evidence_required") OR OLD."funding_borne_by" IS DISTINCT FROM (NEW."funding_borne_by") OR OLD."funding_decision" IS DISTINCT FROM (NEW."funding_decision") OR OLD."funding_planned" IS DISTINCT FROM (NEW."funding_planned") OR OLD."funding_source" IS DISTINCT FROM (NEW."funding_source") OR OLD."funding_spent" IS DISTINCT FROM (NEW."funding_spent") OR OLD."host_party_id" IS DISTINCT FROM (NEW."host_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lead" IS DISTINCT FROM (NEW."lead") OR OLD."lead_party_id" IS DISTINCT FROM (NEW."lead_party_id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."original_due_date" IS DISTINCT FROM (NEW."original_due_date") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."raised_at_id" IS DISTINCT FROM (NEW."raised_at_id") OR OLD."recurrence" IS DISTINCT FROM (NEW."recurrence") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."source_letter_id" IS DISTINCT FROM (NEW."source_letter_id") OR OLD."start_date" IS DISTINCT FROM (NEW."start_date") OR OLD."started_on" IS DISTINCT FROM (NEW."started_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."status_reason" IS DISTINCT FROM (NEW."status_reason") OR OLD."strength" IS DISTINCT FROM (NEW."strength") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "coop_actionitemevent" ("agreed_on", "area_id", "basis", "code", "completed_on", "created_at", "deliverable", "description", "document_id", "due_date", "entered_by_id", "evidence_required", "funding_borne_by", "funding_decision", "funding_planned", "funding_source", "funding_spent", "host_party_id", "id", "lead", "lead_party_id", "note", "number", "original_due_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "programme_id", "raised_at_id", "recurrence", "result", "source_letter_id", "start_date", "started_on", "status", "status_reason", "strength", "title", "updated_at", "version") VALUES (NEW."agreed_on", NEW."area_id", NEW."basis", NEW."code", NEW."completed_on", NEW."created_at", NEW."deliverable", NEW."description", NEW."document_id", NEW."due_date", NEW."entered_by_id", NEW."evidence_required", NEW."funding_borne_by", NEW."funding_decision", NEW."funding_planned", NEW."funding_source", NEW."funding_spent", NEW."host_party_id", NEW."id", NEW."lead", NEW."lead_party_id", NEW."note", NEW."number", NEW."original_due_date", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."programme_id", NEW."raised_at_id", NEW."recurrence", NEW."result", NEW."source_letter_id", NEW."start_date", NEW."started_on", NEW."status", NEW."status_reason", NEW."strength", NEW."title", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="e6865b871af2e24cdf3128670608237681a56b47",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b39da",
                            table="coop_actionitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="actionitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_actionitemevent" ("agreed_on", "area_id", "basis", "code", "completed_on", "created_at", "deliverable", "description", "document_id", "due_date", "entered_by_id", "evidence_required", "funding_borne_by", "funding_decision", "funding_planned", "funding_source", "funding_spent", "host_party_id", "id", "lead", "lead_party_id", "note", "number", "original_due_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "programme_id", "raised_at_id", "recurrence", "result", "source_letter_id", "start_date", "started_on", "status", "status_reason", "strength", "title", "updated_at", "version") VALUES (OLD."agreed_on", OLD."area_id", OLD."basis", OLD."code", OLD."completed_on", OLD."created_at", OLD."deliverable", OLD."description", OLD."document_id", OLD."due_date", OLD."entered_by_id", OLD."evidence_required", OLD."funding_borne_by", OLD."funding_decision", OLD."funding_planned", OLD."funding_source", OLD."funding_spent", OLD."host_party_id", OLD."id", OLD."lead", OLD."lead_party_id", OLD."note", OLD."number", OLD."original_due_date", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."programme_id", OLD."raised_at_id", OLD."recurrence", OLD."result", OLD."source_letter_id", OLD."start_date", OLD."started_on", OLD."status", OLD."status_reason", OLD."strength", OLD."title", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="7b90ecece43666cf34d7e9d7b5e1445247c84bb3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_04b30",
                            table="coop_actionitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.item_id IS DISTINCT FROM OLD.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_item_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.party_id IS DISTINCT FROM OLD.party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.entered_by_id IS DISTINCT FROM OLD.entered_by_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_entered_by_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="96f6ba3900491ff8cb4358b29da77231f2c47852",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_077e4",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="001f1c1d59051f21a586d71c646f677b9c7964b6",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_e8aaf",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.source_letter_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.source_letter_id) IS DISTINCT FROM (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_source_letter_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="d04d3538063592d929c5d4aba90c58e3763f46a3",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_912af",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_item",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.occurrence_id IS NOT NULL AND (SELECT item_id FROM coop_occurrence WHERE id = NEW.occurrence_id) IS DISTINCT FROM NEW.item_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_occurrence_same_item', MESSAGE = 'This belongs to another action item.'; END IF; RETURN NEW;",
                            hash="e5677f76989d29ea1f74b698462d6dbf0ecb7445",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_item_b27bf",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_letter WHERE id = NEW.source_letter_id) IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_programmeparty WHERE id = (SELECT party_id FROM coop_letter WHERE id = NEW.source_letter_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_source_letter_own_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="83517f4ac666b573b4707ed6ee00c835a8b7c108",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_paper_0aa8f",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="letter_to_whoever_entered",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (NEW.entered_by_id IS NULL AND NEW.source_letter_id IS NOT NULL AND (SELECT party_id FROM coop_letter WHERE id = NEW.source_letter_id) IS NULL) OR (NEW.entered_by_id IS NOT NULL AND ((SELECT from_party_id FROM coop_letter WHERE id = NEW.source_letter_id) IS DISTINCT FROM NEW.party_id OR (SELECT to_party_id FROM coop_letter WHERE id = NEW.source_letter_id) IS DISTINCT FROM NEW.entered_by_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_progressupdate_source_letter_to_whoever_entered', MESSAGE = 'This letter does not go from the reporting side to the side that enters it.'; END IF; RETURN NEW;",
                            hash="80bda7e10fddd380b2bff8452d6eb5bf02863b21",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_letter_to_whoever_entered_d643a",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."accepted_at" IS DISTINCT FROM (NEW."accepted_at") OR OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."cause" IS DISTINCT FROM (NEW."cause") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_by" IS DISTINCT FROM (NEW."decided_by") OR OLD."done" IS DISTINCT FROM (NEW."done") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."needs_decision" IS DISTINCT FROM (NEW."needs_decision") OR OLD."nothing_new" IS DISTINCT FROM (NEW."nothing_new") OR OLD."obstacles" IS DISTINCT FROM (NEW."obstacles") OR OLD."occurrence_id" IS DISTINCT FROM (NEW."occurrence_id") OR OLD."options" IS DISTINCT FROM (NEW."options") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."percent_complete" IS DISTINCT FROM (NEW."percent_complete") OR OLD."proposals" IS DISTINCT FROM (NEW."proposals") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."reported_on" IS DISTINCT FROM (NEW."reported_on") OR OLD."reviewed_by_id" IS DISTINCT FROM (NEW."reviewed_by_id") OR OLD."shared_at" IS DISTINCT FROM (NEW."shared_at") OR OLD."shared_by_id" IS DISTINCT FROM (NEW."shared_by_id") OR OLD."source_letter_id" IS DISTINCT FROM (NEW."source_letter_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="3a191efb1d65ae219e5409ee939cfd8fc532303a",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_5d45f",
                            table="coop_progressupdate",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_progressupdateevent" ("accepted_at", "agency_id", "cause", "created_at", "decided_by", "done", "entered_by_id", "id", "item_id", "needs_decision", "nothing_new", "obstacles", "occurrence_id", "options", "party_id", "percent_complete", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposals", "recorded_by_id", "reported_on", "reviewed_by_id", "shared_at", "shared_by_id", "source_letter_id", "status", "submitted_at", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."accepted_at", NEW."agency_id", NEW."cause", NEW."created_at", NEW."decided_by", NEW."done", NEW."entered_by_id", NEW."id", NEW."item_id", NEW."needs_decision", NEW."nothing_new", NEW."obstacles", NEW."occurrence_id", NEW."options", NEW."party_id", NEW."percent_complete", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposals", NEW."recorded_by_id", NEW."reported_on", NEW."reviewed_by_id", NEW."shared_at", NEW."shared_by_id", NEW."source_letter_id", NEW."status", NEW."submitted_at", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="c45390df354248d7f0306784d9e4386d57acffba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1fc36",
                            table="coop_progressupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."accepted_at" IS DISTINCT FROM (NEW."accepted_at") OR OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."cause" IS DISTINCT FROM (NEW."cause") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."decided_by" IS DISTINCT FROM (NEW."decided_by") OR OLD."done" IS DISTINCT FROM (NEW."done") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."needs_decision" IS DISTINCT FROM (NEW."needs_decision") OR OLD."nothing_new" IS DISTINCT FROM (NEW."nothing_new") OR OLD."obstacles" IS DISTINCT FROM (NEW."obstacles") OR OLD."occurrence_id" IS DISTINCT FROM (NEW."occurrence_id") OR OLD."options" IS DISTINCT FROM (NEW."options") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."percent_complete" IS DISTINCT FROM (NEW."percent_complete") OR OLD."proposals" IS DISTINCT FROM (NEW."proposals") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."reported_on" IS DISTINCT FROM (NEW."reported_on") OR OLD."reviewed_by_id" IS DISTINCT FROM (NEW."reviewed_by_id") OR OLD."shared_at" IS DISTINCT FROM (NEW."shared_at") OR OLD."shared_by_id" IS DISTINCT FROM (NEW."shared_by_id") OR OLD."source_letter_id" IS DISTINCT FROM (NEW."source_letter_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_progressupdateevent" ("accepted_at", "agency_id", "cause", "created_at", "decided_by", "done", "entered_by_id", "id", "item_id", "needs_decision", "nothing_new", "obstacles", "occurrence_id", "options", "party_id", "percent_complete", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposals", "recorded_by_id", "reported_on", "reviewed_by_id", "shared_at", "shared_by_id", "source_letter_id", "status", "submitted_at", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."accepted_at", NEW."agency_id", NEW."cause", NEW."created_at", NEW."decided_by", NEW."done", NEW."entered_by_id", NEW."id", NEW."item_id", NEW."needs_decision", NEW."nothing_new", NEW."obstacles", NEW."occurrence_id", NEW."options", NEW."party_id", NEW."percent_complete", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposals", NEW."recorded_by_id", NEW."reported_on", NEW."reviewed_by_id", NEW."shared_at", NEW."shared_by_id", NEW."source_letter_id", NEW."status", NEW."submitted_at", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="9830b1dcd8fc51310b23c55de9c20dd5cbbf215a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0548",
                            table="coop_progressupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="progressupdate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_progressupdateevent" ("accepted_at", "agency_id", "cause", "created_at", "decided_by", "done", "entered_by_id", "id", "item_id", "needs_decision", "nothing_new", "obstacles", "occurrence_id", "options", "party_id", "percent_complete", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposals", "recorded_by_id", "reported_on", "reviewed_by_id", "shared_at", "shared_by_id", "source_letter_id", "status", "submitted_at", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."accepted_at", OLD."agency_id", OLD."cause", OLD."created_at", OLD."decided_by", OLD."done", OLD."entered_by_id", OLD."id", OLD."item_id", OLD."needs_decision", OLD."nothing_new", OLD."obstacles", OLD."occurrence_id", OLD."options", OLD."party_id", OLD."percent_complete", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proposals", OLD."recorded_by_id", OLD."reported_on", OLD."reviewed_by_id", OLD."shared_at", OLD."shared_by_id", OLD."source_letter_id", OLD."status", OLD."submitted_at", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="ec3dcf39a0debb4194148900fd7c6f571a76fac3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f58b4",
                            table="coop_progressupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorvalue",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.progress_update_id IS DISTINCT FROM OLD.progress_update_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_indicatorvalue_progress_update_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="01830b5c520695363858456d07c40786f200f654",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_c259d",
                            table="coop_indicatorvalue",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorvalue",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_item",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.indicator_id IS NOT NULL AND (SELECT item_id FROM coop_indicator WHERE id = NEW.indicator_id) IS DISTINCT FROM (SELECT item_id FROM coop_progressupdate WHERE id = NEW.progress_update_id) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_indicatorvalue_indicator_same_item', MESSAGE = 'This belongs to another action item.'; END IF; RETURN NEW;",
                            hash="cd6a99195aad91e046df79a7726161186217b7fc",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_item_3fbab",
                            table="coop_indicatorvalue",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorvalue",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."indicator_id" IS DISTINCT FROM (NEW."indicator_id") OR OLD."progress_update_id" IS DISTINCT FROM (NEW."progress_update_id") OR OLD."qualifier" IS DISTINCT FROM (NEW."qualifier") OR OLD."span" IS DISTINCT FROM (NEW."span") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="ff5280852b44b9ab61c3c9be4dff26edeb6c97bb",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_064a2",
                            table="coop_indicatorvalue",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorvalue",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_indicatorvalueevent" ("created_at", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "qualifier", "span", "updated_at", "value", "version") VALUES (NEW."created_at", NEW."id", NEW."indicator_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress_update_id", NEW."qualifier", NEW."span", NEW."updated_at", NEW."value", NEW."version"); RETURN NULL;',
                            hash="68925385f3cf8e6d8d197868e9f97fc393ad5f59",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ea9e6",
                            table="coop_indicatorvalue",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorvalue",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."indicator_id" IS DISTINCT FROM (NEW."indicator_id") OR OLD."progress_update_id" IS DISTINCT FROM (NEW."progress_update_id") OR OLD."qualifier" IS DISTINCT FROM (NEW."qualifier") OR OLD."span" IS DISTINCT FROM (NEW."span") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func='INSERT INTO "coop_indicatorvalueevent" ("created_at", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "qualifier", "span", "updated_at", "value", "version") VALUES (NEW."created_at", NEW."id", NEW."indicator_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress_update_id", NEW."qualifier", NEW."span", NEW."updated_at", NEW."value", NEW."version"); RETURN NULL;',
                            hash="8eb5e63b78f473059e659a572dc570d6954e1c27",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_99a5a",
                            table="coop_indicatorvalue",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorvalue",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_indicatorvalueevent" ("created_at", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "qualifier", "span", "updated_at", "value", "version") VALUES (OLD."created_at", OLD."id", OLD."indicator_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress_update_id", OLD."qualifier", OLD."span", OLD."updated_at", OLD."value", OLD."version"); RETURN NULL;',
                            hash="87f812b8bf52a4763b0d41a4ed74557c9b32c252",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a74a9",
                            table="coop_indicatorvalue",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="174822a33f62c51f1a7894d3c1af2f7d54001e52",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_04d8a",
                            table="coop_proposal",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.area_id IS NOT NULL AND (SELECT programme_id FROM coop_cooperationarea WHERE id = NEW.area_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_area_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.from_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.from_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_from_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.to_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.to_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_to_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.letter_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.letter_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_letter_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.answered_by_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.answered_by_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_answered_by_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="f24a0184d16b1f2b4ee645ea55b8c509bc84920d",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_3fc22",
                            table="coop_proposal",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_letter WHERE id = NEW.letter_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_letter_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; IF (SELECT party_id FROM coop_letter WHERE id = NEW.answered_by_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_answered_by_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="f38d6231198a38324fff47d943d38e4dbff6686b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_85879",
                            table="coop_proposal",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="kept_outside",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF COALESCE((SELECT kept_outside FROM coop_cooperationarea WHERE id = NEW.area_id), False) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_proposal_kept_outside', MESSAGE = 'Nothing is recorded under an area kept outside this system.'; END IF; RETURN NEW;",
                            hash="dda55470344e143e4357c80fbc87579922159cc7",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_kept_outside_b9cbc",
                            table="coop_proposal",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer" IS DISTINCT FROM (NEW."answer") OR OLD."answer_due" IS DISTINCT FROM (NEW."answer_due") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."from_party_id" IS DISTINCT FROM (NEW."from_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."letter_id" IS DISTINCT FROM (NEW."letter_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."raised_on" IS DISTINCT FROM (NEW."raised_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."to_party_id" IS DISTINCT FROM (NEW."to_party_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="684c07496f5bff0225ecb930047bf598449a031f",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_01f0f",
                            table="coop_proposal",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_proposalevent" ("answer", "answer_due", "answered_by_id", "answered_on", "area_id", "created_at", "from_party_id", "id", "letter_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "raised_on", "state", "text", "to_party_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."answer", NEW."answer_due", NEW."answered_by_id", NEW."answered_on", NEW."area_id", NEW."created_at", NEW."from_party_id", NEW."id", NEW."letter_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."raised_on", NEW."state", NEW."text", NEW."to_party_id", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="17c9df3b2838ffaf58bbe954ef895374396a5106",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32875",
                            table="coop_proposal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer" IS DISTINCT FROM (NEW."answer") OR OLD."answer_due" IS DISTINCT FROM (NEW."answer_due") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."from_party_id" IS DISTINCT FROM (NEW."from_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."letter_id" IS DISTINCT FROM (NEW."letter_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."raised_on" IS DISTINCT FROM (NEW."raised_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."to_party_id" IS DISTINCT FROM (NEW."to_party_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_proposalevent" ("answer", "answer_due", "answered_by_id", "answered_on", "area_id", "created_at", "from_party_id", "id", "letter_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "raised_on", "state", "text", "to_party_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."answer", NEW."answer_due", NEW."answered_by_id", NEW."answered_on", NEW."area_id", NEW."created_at", NEW."from_party_id", NEW."id", NEW."letter_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."raised_on", NEW."state", NEW."text", NEW."to_party_id", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="e9ec792b16a2d1a635082ea110787e2cd2635660",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8dba6",
                            table="coop_proposal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proposal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_proposalevent" ("answer", "answer_due", "answered_by_id", "answered_on", "area_id", "created_at", "from_party_id", "id", "letter_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "raised_on", "state", "text", "to_party_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."answer", OLD."answer_due", OLD."answered_by_id", OLD."answered_on", OLD."area_id", OLD."created_at", OLD."from_party_id", OLD."id", OLD."letter_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."raised_on", OLD."state", OLD."text", OLD."to_party_id", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="6c1e13ff0dc93b891931b3e51cb36a30b6c8172c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66bd7",
                            table="coop_proposal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="locality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="fc6bef42e91ec05a7bb045531a4d6554702b52fd",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_5de26",
                            table="coop_locality",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="locality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_localityevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."is_sample", NEW."kind", NEW."legal_basis", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."province_id", NEW."short_name", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="1f78ecdd474dbff55c4e25a464b15a8de89e21e7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6bb3e",
                            table="coop_locality",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="locality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_localityevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."is_sample", NEW."kind", NEW."legal_basis", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."province_id", NEW."short_name", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="86470f44fb715f8d660cbb75b733fad08e6fe11c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a6e0",
                            table="coop_locality",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="locality",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_localityevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."code", OLD."created_at", OLD."display_order", OLD."id", OLD."is_sample", OLD."kind", OLD."legal_basis", OLD."name", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."province_id", OLD."short_name", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="a26d962273745aca2e8ae0ea6130f9d438a7ea13",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_30ea2",
                            table="coop_locality",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="internalnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_internalnote_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="7be9efc0c022d6dffc92a0d5d25a22aa27d4c3db",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_2e8e9",
                            table="coop_internalnote",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="internalnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = NEW.programme_id AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_internalnote_programme_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.item_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_internalnote_item_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="684f2ce98d56ad0a4bb2c43e0653e96651c93130",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_c462f",
                            table="coop_internalnote",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="internalnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="58930d80d5e8ceba08fb7b7b43f1b52ee6319556",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_af319",
                            table="coop_internalnote",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="internalnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_internalnoteevent" ("created_at", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "text", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."created_at", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."province_id", NEW."text", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="7f09092cf8bb1237a88f5cdba2da711467aae104",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d163",
                            table="coop_internalnote",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="internalnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_internalnoteevent" ("created_at", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "text", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."created_at", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."province_id", NEW."text", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="ac50ec5d18b104b1a513de5422e34262df353f17",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fcafe",
                            table="coop_internalnote",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="internalnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_internalnoteevent" ("created_at", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "text", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."created_at", OLD."id", OLD."item_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."province_id", OLD."text", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="ad8fd4a85412821b077ccf0288bc1b91108fe728",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_793d0",
                            table="coop_internalnote",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspection_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="c616ebf0ada79198cc36541a34c1ea7aef6c6729",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_100ef",
                            table="coop_inspection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspection_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="67938fbabb2e556f88593b3bfb70bae93a887bdd",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_4dab2",
                            table="coop_inspection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.document_id) IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_programmeparty WHERE id = (SELECT party_id FROM coop_document WHERE id = NEW.document_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspection_document_own_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="9339be069d2eaa9b68e6f642e6c2e2768bf8c191",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_paper_c3ed1",
                            table="coop_inspection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = NEW.programme_id AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspection_programme_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.area_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_cooperationarea WHERE id = NEW.area_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspection_area_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.document_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_document WHERE id = NEW.document_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_inspection_document_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="2b27464b6119a3ec6d2f5467fe5f81e1ad8027b7",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_9809a",
                            table="coop_inspection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."conclusion" IS DISTINCT FROM (NEW."conclusion") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."inspected_on" IS DISTINCT FROM (NEW."inspected_on") OR OLD."led_by" IS DISTINCT FROM (NEW."led_by") OR OLD."planned_on" IS DISTINCT FROM (NEW."planned_on") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="1cc3f7d98162a39fe7242af3b88cbbeb34150ee9",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_b6c3c",
                            table="coop_inspection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_inspectionevent" ("agency_id", "area_id", "conclusion", "created_at", "document_id", "id", "inspected_on", "led_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "programme_id", "province_id", "title", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agency_id", NEW."area_id", NEW."conclusion", NEW."created_at", NEW."document_id", NEW."id", NEW."inspected_on", NEW."led_by", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_on", NEW."programme_id", NEW."province_id", NEW."title", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="bceb136af63fc530546b5afffbb79a9deee09ce9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a48c7",
                            table="coop_inspection",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."area_id" IS DISTINCT FROM (NEW."area_id") OR OLD."conclusion" IS DISTINCT FROM (NEW."conclusion") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."inspected_on" IS DISTINCT FROM (NEW."inspected_on") OR OLD."led_by" IS DISTINCT FROM (NEW."led_by") OR OLD."planned_on" IS DISTINCT FROM (NEW."planned_on") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_inspectionevent" ("agency_id", "area_id", "conclusion", "created_at", "document_id", "id", "inspected_on", "led_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "programme_id", "province_id", "title", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agency_id", NEW."area_id", NEW."conclusion", NEW."created_at", NEW."document_id", NEW."id", NEW."inspected_on", NEW."led_by", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_on", NEW."programme_id", NEW."province_id", NEW."title", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="3db6c0751bf4f7709e4baf2dddfdd634572c3fde",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_512a1",
                            table="coop_inspection",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inspection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_inspectionevent" ("agency_id", "area_id", "conclusion", "created_at", "document_id", "id", "inspected_on", "led_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "programme_id", "province_id", "title", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."agency_id", OLD."area_id", OLD."conclusion", OLD."created_at", OLD."document_id", OLD."id", OLD."inspected_on", OLD."led_by", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_on", OLD."programme_id", OLD."province_id", OLD."title", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="d84a33d5bb1cb791f109c1899462f6b88d6462ee",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_798b1",
                            table="coop_inspection",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_followup_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="13e5d0bbc594cb473103cd808f5fde4de6f2f61d",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_06f34",
                            table="coop_followup",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_followup_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="ca16faa8f3577ff3fb2d29d93b387bef7ce04c70",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_a2763",
                            table="coop_followup",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_letter WHERE id = NEW.answer_letter_id) IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_programmeparty WHERE id = (SELECT party_id FROM coop_letter WHERE id = NEW.answer_letter_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_followup_answer_letter_own_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="4730cb2a3b4069d228659db3ad6414dde17e1634",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_paper_3f80a",
                            table="coop_followup",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = NEW.programme_id AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_followup_programme_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.answer_letter_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_letter WHERE id = NEW.answer_letter_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_followup_answer_letter_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="4279f31f1fb7fa03347d7e39fd5ba4c452df6d10",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_ecdb9",
                            table="coop_followup",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."answer" IS DISTINCT FROM (NEW."answer") OR OLD."answer_due" IS DISTINCT FROM (NEW."answer_due") OR OLD."answer_letter_id" IS DISTINCT FROM (NEW."answer_letter_id") OR OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_by" IS DISTINCT FROM (NEW."issued_by") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="4f681bced147323782c2d42b4863b0e24829dd3e",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_8acdf",
                            table="coop_followup",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_followupevent" ("agency_id", "answer", "answer_due", "answer_letter_id", "answered_on", "created_at", "id", "issued_by", "issued_on", "kind", "number_symbol", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "text", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agency_id", NEW."answer", NEW."answer_due", NEW."answer_letter_id", NEW."answered_on", NEW."created_at", NEW."id", NEW."issued_by", NEW."issued_on", NEW."kind", NEW."number_symbol", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."province_id", NEW."text", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="8180ef231a9282462983cecd94a325ecedbe8a39",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6e4dc",
                            table="coop_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."answer" IS DISTINCT FROM (NEW."answer") OR OLD."answer_due" IS DISTINCT FROM (NEW."answer_due") OR OLD."answer_letter_id" IS DISTINCT FROM (NEW."answer_letter_id") OR OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_by" IS DISTINCT FROM (NEW."issued_by") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_followupevent" ("agency_id", "answer", "answer_due", "answer_letter_id", "answered_on", "created_at", "id", "issued_by", "issued_on", "kind", "number_symbol", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "text", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agency_id", NEW."answer", NEW."answer_due", NEW."answer_letter_id", NEW."answered_on", NEW."created_at", NEW."id", NEW."issued_by", NEW."issued_on", NEW."kind", NEW."number_symbol", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."province_id", NEW."text", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="ca4d560ba6c91ab17a2409dba53ae716d8ae0a16",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5dd7e",
                            table="coop_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_followupevent" ("agency_id", "answer", "answer_due", "answer_letter_id", "answered_on", "created_at", "id", "issued_by", "issued_on", "kind", "number_symbol", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "text", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."agency_id", OLD."answer", OLD."answer_due", OLD."answer_letter_id", OLD."answered_on", OLD."created_at", OLD."id", OLD."issued_by", OLD."issued_on", OLD."kind", OLD."number_symbol", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."province_id", OLD."text", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="616e42e0315e44507ffabe88634679e52077f421",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d237d",
                            table="coop_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_focalpoint_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="085f5c6b2c2a3b47018d85e41c842aa5a6e7c788",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_7cb4e",
                            table="coop_focalpoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."office_title" IS DISTINCT FROM (NEW."office_title") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="74ca37ef6bf1c3e042ddf05c5bc4d8833f737fee",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_7981e",
                            table="coop_focalpoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_focalpointevent" ("agency_id", "created_at", "email", "full_name", "id", "note", "office_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."agency_id", NEW."created_at", NEW."email", NEW."full_name", NEW."id", NEW."note", NEW."office_title", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."province_id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="51da841e4bee68bea729bda1093212874ce2a033",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dfb7b",
                            table="coop_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."office_title" IS DISTINCT FROM (NEW."office_title") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_focalpointevent" ("agency_id", "created_at", "email", "full_name", "id", "note", "office_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."agency_id", NEW."created_at", NEW."email", NEW."full_name", NEW."id", NEW."note", NEW."office_title", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."province_id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="1892a09a3c03133bbfe7a65651ec3dac0fc0a88e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_324a3",
                            table="coop_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="focalpoint",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_focalpointevent" ("agency_id", "created_at", "email", "full_name", "id", "note", "office_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."agency_id", OLD."created_at", OLD."email", OLD."full_name", OLD."id", OLD."note", OLD."office_title", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phone", OLD."province_id", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="53f3426bf9eb5862401d875201c654be4f072bf6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dfabe",
                            table="coop_focalpoint",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_contactlog_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="7cc821a9a32187e9f2391026cc865d9ddec9360f",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_4e5c0",
                            table="coop_contactlog",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_contactlog_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; IF NEW.focal_point_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_focalpoint WHERE id = NEW.focal_point_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_contactlog_focal_point_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="54b9b3cba6347c5f50b0aa774559b731b2f42cba",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_c4997",
                            table="coop_contactlog",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = NEW.programme_id AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_contactlog_programme_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.item_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_contactlog_item_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="20a7a1ccaf56685910488612f6917bc572e43994",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_2f131",
                            table="coop_contactlog",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."contacted_on" IS DISTINCT FROM (NEW."contacted_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."focal_point_id" IS DISTINCT FROM (NEW."focal_point_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."matter" IS DISTINCT FROM (NEW."matter") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."promised" IS DISTINCT FROM (NEW."promised") OR OLD."promised_for" IS DISTINCT FROM (NEW."promised_for") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="85755bcdd2d054b1a382ad251304c41781f368c8",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_fa5f5",
                            table="coop_contactlog",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_contactlogevent" ("agency_id", "channel", "contacted_on", "created_at", "focal_point_id", "id", "item_id", "matter", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "promised", "promised_for", "province_id", "recorded_by_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agency_id", NEW."channel", NEW."contacted_on", NEW."created_at", NEW."focal_point_id", NEW."id", NEW."item_id", NEW."matter", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."promised", NEW."promised_for", NEW."province_id", NEW."recorded_by_id", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="e8233267bf52fe1276366d7fe8279f0d4f650ec7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9586",
                            table="coop_contactlog",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."contacted_on" IS DISTINCT FROM (NEW."contacted_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."focal_point_id" IS DISTINCT FROM (NEW."focal_point_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."matter" IS DISTINCT FROM (NEW."matter") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."promised" IS DISTINCT FROM (NEW."promised") OR OLD."promised_for" IS DISTINCT FROM (NEW."promised_for") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_contactlogevent" ("agency_id", "channel", "contacted_on", "created_at", "focal_point_id", "id", "item_id", "matter", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "promised", "promised_for", "province_id", "recorded_by_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agency_id", NEW."channel", NEW."contacted_on", NEW."created_at", NEW."focal_point_id", NEW."id", NEW."item_id", NEW."matter", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."promised", NEW."promised_for", NEW."province_id", NEW."recorded_by_id", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="9c0e6edce0565cafa0223e571ebaedcedd01b189",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7ec9b",
                            table="coop_contactlog",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="contactlog",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_contactlogevent" ("agency_id", "channel", "contacted_on", "created_at", "focal_point_id", "id", "item_id", "matter", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "promised", "promised_for", "province_id", "recorded_by_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."agency_id", OLD."channel", OLD."contacted_on", OLD."created_at", OLD."focal_point_id", OLD."id", OLD."item_id", OLD."matter", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."promised", OLD."promised_for", OLD."province_id", OLD."recorded_by_id", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="dc53ad241f366e232b11f26ebf3a434481e04cf9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7f995",
                            table="coop_contactlog",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="00e3777e51ed2956bb5cee7235930a5ed0f953c5",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_adac4",
                            table="coop_agency",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_agencyevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."is_sample", NEW."kind", NEW."legal_basis", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."province_id", NEW."short_name", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="aa87df6408a2d877e772c923f989887dc717667c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_715be",
                            table="coop_agency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_sample" IS DISTINCT FROM (NEW."is_sample") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."short_name" IS DISTINCT FROM (NEW."short_name") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_agencyevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."code", NEW."created_at", NEW."display_order", NEW."id", NEW."is_sample", NEW."kind", NEW."legal_basis", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."province_id", NEW."short_name", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="133f7f97b0e8689bff887e2ff6ed13a166d8cecd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4dd0e",
                            table="coop_agency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_agencyevent" ("code", "created_at", "display_order", "id", "is_sample", "kind", "legal_basis", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "short_name", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."code", OLD."created_at", OLD."display_order", OLD."id", OLD."is_sample", OLD."kind", OLD."legal_basis", OLD."name", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."province_id", OLD."short_name", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="5f1aa31eec7652fa18d1e783dc9b3d39204594d2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1543a",
                            table="coop_agency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="provincesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="1376aa5706fc1ce026b5f5aa590916ca8b6cd10d",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_05b0a",
                            table="coop_provincesuccession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="provincesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_provincesuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (NEW."created_at", NEW."effective_on", NEW."id", NEW."kind", NEW."legal_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."successor_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="f5d31ffbe0d47213ffeb506abc0a837f647f1e89",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_366a2",
                            table="coop_provincesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="provincesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."legal_basis" IS DISTINCT FROM (NEW."legal_basis") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                            func='INSERT INTO "coop_provincesuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (NEW."created_at", NEW."effective_on", NEW."id", NEW."kind", NEW."legal_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."successor_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="6a7dcef1b6c057a8f965d693a3c5facc0e82a562",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_177b8",
                            table="coop_provincesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="provincesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_provincesuccessionevent" ("created_at", "effective_on", "id", "kind", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id", "updated_at", "version") VALUES (OLD."created_at", OLD."effective_on", OLD."id", OLD."kind", OLD."legal_basis", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."predecessor_id", OLD."successor_id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="12741e80600b8073d9c9e8a256cfd22f23d844b6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_23543",
                            table="coop_provincesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportingschedule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_working_days" IS DISTINCT FROM (NEW."agency_working_days") OR OLD."committee_day" IS DISTINCT FROM (NEW."committee_day") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."cut_off_day" IS DISTINCT FROM (NEW."cut_off_day") OR OLD."frequency" IS DISTINCT FROM (NEW."frequency") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."rolls_forward" IS DISTINCT FROM (NEW."rolls_forward") OR OLD."standing_agency_day" IS DISTINCT FROM (NEW."standing_agency_day") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="32dc46bcc7223c39885cdc422d4506a5d81f5fcf",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_e7c7e",
                            table="coop_reportingschedule",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportingschedule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_reportingscheduleevent" ("agency_working_days", "committee_day", "created_at", "cut_off_day", "frequency", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "rolls_forward", "standing_agency_day", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."agency_working_days", NEW."committee_day", NEW."created_at", NEW."cut_off_day", NEW."frequency", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."rolls_forward", NEW."standing_agency_day", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="b48bc4077eab7d82b763afd1a68320aea887c852",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_89226",
                            table="coop_reportingschedule",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportingschedule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_working_days" IS DISTINCT FROM (NEW."agency_working_days") OR OLD."committee_day" IS DISTINCT FROM (NEW."committee_day") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."cut_off_day" IS DISTINCT FROM (NEW."cut_off_day") OR OLD."frequency" IS DISTINCT FROM (NEW."frequency") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."rolls_forward" IS DISTINCT FROM (NEW."rolls_forward") OR OLD."standing_agency_day" IS DISTINCT FROM (NEW."standing_agency_day") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_reportingscheduleevent" ("agency_working_days", "committee_day", "created_at", "cut_off_day", "frequency", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "rolls_forward", "standing_agency_day", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."agency_working_days", NEW."committee_day", NEW."created_at", NEW."cut_off_day", NEW."frequency", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."rolls_forward", NEW."standing_agency_day", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="0758e2953865c46329f36ca2eb25f87e1dcff591",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_09d14",
                            table="coop_reportingschedule",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportingschedule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_reportingscheduleevent" ("agency_working_days", "committee_day", "created_at", "cut_off_day", "frequency", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "rolls_forward", "standing_agency_day", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."agency_working_days", OLD."committee_day", OLD."created_at", OLD."cut_off_day", OLD."frequency", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."rolls_forward", OLD."standing_agency_day", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="f2d3de490fa61d93e306276bcdd11a7847e7db09",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_84350",
                            table="coop_reportingschedule",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_cooperationarea_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="6d806cb549ae382091d0f7361a6111fd3e59fdbf",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_27711",
                            table="coop_cooperationarea",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.concretised_by_id IS NOT NULL AND (SELECT programme_id FROM coop_document WHERE id = NEW.concretised_by_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_cooperationarea_concretised_by_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="daf548579e8bde40927b1e16750fd33791e386b3",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_28baa",
                            table="coop_cooperationarea",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="shared_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.concretised_by_id) IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_cooperationarea_concretised_by_shared_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="8a1f14dc6b1fb294573776a75ec72fd576b6179f",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_shared_paper_4a2da",
                            table="coop_cooperationarea",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="outside_area_is_bare",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."kept_outside" IS DISTINCT FROM (NEW."kept_outside"))',
                            func="IF (NEW.kept_outside AND (EXISTS (SELECT FROM coop_areaside WHERE area_id = NEW.id) OR EXISTS (SELECT FROM coop_proposal WHERE area_id = NEW.id))) OR (NOT NEW.kept_outside AND EXISTS (SELECT FROM coop_outsidematter WHERE area_id = NEW.id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_cooperationarea_outside_is_bare', MESSAGE = 'Rows of this area stand in the way of this change.'; END IF; RETURN NEW;",
                            hash="82ff09afc9513af752a635b75b8a4c935057e401",
                            operation="UPDATE",
                            pgid="pgtrigger_outside_area_is_bare_5f8fa",
                            table="coop_cooperationarea",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="area_keeps_its_place",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.ordinal <> OLD.ordinal AND OLD.last_item_number > 0 THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_area_ordinal_stays', MESSAGE = 'Items already carry this area''s number.'; END IF; IF NEW.last_item_number < OLD.last_item_number THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_area_counter_runs_forward', MESSAGE = 'Item numbers are never used twice.'; END IF; RETURN NEW;",
                            hash="7e54c6557b5b9b481b9e1c691c0d350e1f4e247a",
                            operation="UPDATE",
                            pgid="pgtrigger_area_keeps_its_place_93747",
                            table="coop_cooperationarea",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."commitment" IS DISTINCT FROM (NEW."commitment") OR OLD."concretisation" IS DISTINCT FROM (NEW."concretisation") OR OLD."concretised_by_id" IS DISTINCT FROM (NEW."concretised_by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kept_outside" IS DISTINCT FROM (NEW."kept_outside") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."ordinal" IS DISTINCT FROM (NEW."ordinal") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."sector_id" IS DISTINCT FROM (NEW."sector_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="4c109657fbabb6fb9ae3306f9ddd02b6ae170ebe",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_4f860",
                            table="coop_cooperationarea",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_cooperationareaevent" ("commitment", "concretisation", "concretised_by_id", "created_at", "id", "kept_outside", "last_item_number", "name", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "sector_id", "updated_at", "version") VALUES (NEW."commitment", NEW."concretisation", NEW."concretised_by_id", NEW."created_at", NEW."id", NEW."kept_outside", NEW."last_item_number", NEW."name", NEW."ordinal", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."sector_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="47197e1e5f0ec3fb859d0978011cf64c28330449",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b022",
                            table="coop_cooperationarea",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."commitment" IS DISTINCT FROM (NEW."commitment") OR OLD."concretisation" IS DISTINCT FROM (NEW."concretisation") OR OLD."concretised_by_id" IS DISTINCT FROM (NEW."concretised_by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kept_outside" IS DISTINCT FROM (NEW."kept_outside") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."ordinal" IS DISTINCT FROM (NEW."ordinal") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."sector_id" IS DISTINCT FROM (NEW."sector_id"))',
                            func='INSERT INTO "coop_cooperationareaevent" ("commitment", "concretisation", "concretised_by_id", "created_at", "id", "kept_outside", "last_item_number", "name", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "sector_id", "updated_at", "version") VALUES (NEW."commitment", NEW."concretisation", NEW."concretised_by_id", NEW."created_at", NEW."id", NEW."kept_outside", NEW."last_item_number", NEW."name", NEW."ordinal", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."sector_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="9c18d453f2bcd49cb42e9ee058235aa0aef0a00c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c915",
                            table="coop_cooperationarea",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="cooperationarea",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_cooperationareaevent" ("commitment", "concretisation", "concretised_by_id", "created_at", "id", "kept_outside", "last_item_number", "name", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "sector_id", "updated_at", "version") VALUES (OLD."commitment", OLD."concretisation", OLD."concretised_by_id", OLD."created_at", OLD."id", OLD."kept_outside", OLD."last_item_number", OLD."name", OLD."ordinal", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."sector_id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="fcacdf0083134143a2c66afd558b8f798306b82b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74869",
                            table="coop_cooperationarea",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standingcommittee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="9bf6c19d9d60dd00252214230693a3e7c6ddc39a",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_c9a8d",
                            table="coop_standingcommittee",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standingcommittee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_standingcommitteeevent" ("created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."created_at", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."province_id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="159653530c53e5223512a98215003dbf3b0cd66d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_47f6f",
                            table="coop_standingcommittee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standingcommittee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_standingcommitteeevent" ("created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."created_at", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."province_id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="86ebb4646a28d8ff1977d9f00e7155ff10a0f2d9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2b2f0",
                            table="coop_standingcommittee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="standingcommittee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_standingcommitteeevent" ("created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."created_at", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."province_id", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="a19a6472b17e4a832372b9847af283ebb3da4ed5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_80f1d",
                            table="coop_standingcommittee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="2a4d0c78b387e5c70fda93d857e81328132f00ed",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_b6005",
                            table="coop_programmeparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.standing_committee_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_standingcommittee WHERE id = NEW.standing_committee_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_standing_committee_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="a313744b6d8de6a32ccd40daf20d3b9cd829d26a",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_d9d35",
                            table="coop_programmeparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF EXISTS (SELECT FROM coop_directive r WHERE r.programme_id = OLD.programme_id AND coop_same_side(r.province_id, OLD.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_stays', MESSAGE = 'This side keeps records of its own about the programme.'; END IF; IF EXISTS (SELECT FROM coop_followup r WHERE r.programme_id = OLD.programme_id AND coop_same_side(r.province_id, OLD.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_stays', MESSAGE = 'This side keeps records of its own about the programme.'; END IF; IF EXISTS (SELECT FROM coop_inspection r WHERE r.programme_id = OLD.programme_id AND coop_same_side(r.province_id, OLD.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_stays', MESSAGE = 'This side keeps records of its own about the programme.'; END IF; IF EXISTS (SELECT FROM coop_contactlog r WHERE r.programme_id = OLD.programme_id AND coop_same_side(r.province_id, OLD.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_stays', MESSAGE = 'This side keeps records of its own about the programme.'; END IF; IF EXISTS (SELECT FROM coop_internalnote r WHERE r.programme_id = OLD.programme_id AND coop_same_side(r.province_id, OLD.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_programmeparty_stays', MESSAGE = 'This side keeps records of its own about the programme.'; END IF; RETURN OLD;",
                            hash="e37fc380d78a0f38fad2a328c84ad0c5a6897300",
                            operation="DELETE",
                            pgid="pgtrigger_party_stays_0dfa8",
                            table="coop_programmeparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."body" IS DISTINCT FROM (NEW."body") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."ordinal" IS DISTINCT FROM (NEW."ordinal") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."signatory" IS DISTINCT FROM (NEW."signatory") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."standing_committee_id" IS DISTINCT FROM (NEW."standing_committee_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="5542e8baec5a143f80644a83b3f9b4dc156183a6",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_c8fdc",
                            table="coop_programmeparty",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_programmepartyevent" ("body", "created_at", "id", "number_symbol", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "signatory", "signed_on", "standing_committee_id", "updated_at", "version") VALUES (NEW."body", NEW."created_at", NEW."id", NEW."number_symbol", NEW."ordinal", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."province_id", NEW."signatory", NEW."signed_on", NEW."standing_committee_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="20af5b3c476a71c86ac7370b79e6f0b2eb5bb5b5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_377d9",
                            table="coop_programmeparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."body" IS DISTINCT FROM (NEW."body") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."ordinal" IS DISTINCT FROM (NEW."ordinal") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."signatory" IS DISTINCT FROM (NEW."signatory") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."standing_committee_id" IS DISTINCT FROM (NEW."standing_committee_id"))',
                            func='INSERT INTO "coop_programmepartyevent" ("body", "created_at", "id", "number_symbol", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "signatory", "signed_on", "standing_committee_id", "updated_at", "version") VALUES (NEW."body", NEW."created_at", NEW."id", NEW."number_symbol", NEW."ordinal", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."province_id", NEW."signatory", NEW."signed_on", NEW."standing_committee_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="914ffdffc65dcc739aaf18001c5bf3fc614630f1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_139c3",
                            table="coop_programmeparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="programmeparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_programmepartyevent" ("body", "created_at", "id", "number_symbol", "ordinal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "signatory", "signed_on", "standing_committee_id", "updated_at", "version") VALUES (OLD."body", OLD."created_at", OLD."id", OLD."number_symbol", OLD."ordinal", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."province_id", OLD."signatory", OLD."signed_on", OLD."standing_committee_id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="6b0d434426c3763ae7869ca0845510e6e0a7147d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b2d4",
                            table="coop_programmeparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="storedfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.id IS DISTINCT FROM OLD.id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_id_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.created_at IS DISTINCT FROM OLD.created_at THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_created_at_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.name IS DISTINCT FROM OLD.name THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_name_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.media_type IS DISTINCT FROM OLD.media_type THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_media_type_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.size IS DISTINCT FROM OLD.size THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_size_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.sha256 IS DISTINCT FROM OLD.sha256 THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_sha256_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.stored_as IS DISTINCT FROM OLD.stored_as THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_stored_as_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.uploaded_by_id IS DISTINCT FROM OLD.uploaded_by_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_storedfile_uploaded_by_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="15928f000347817e16fe0f8d5583386e682293a8",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_b2cfa",
                            table="coop_storedfile",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="storedfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."media_type" IS DISTINCT FROM (NEW."media_type") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."stored_as" IS DISTINCT FROM (NEW."stored_as") OR OLD."uploaded_by_id" IS DISTINCT FROM (NEW."uploaded_by_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="24012d34393968b95c5795c8a8b6b39f5cda3f33",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_c64fd",
                            table="coop_storedfile",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="storedfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_storedfileevent" ("created_at", "id", "media_type", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "sha256", "size", "stored_as", "updated_at", "uploaded_by_id", "version") VALUES (NEW."created_at", NEW."id", NEW."media_type", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."province_id", NEW."sha256", NEW."size", NEW."stored_as", NEW."updated_at", NEW."uploaded_by_id", NEW."version"); RETURN NULL;',
                            hash="d43b03c4cfe6319378b11fed91d72a6c86b0444e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d4278",
                            table="coop_storedfile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="storedfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."media_type" IS DISTINCT FROM (NEW."media_type") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."stored_as" IS DISTINCT FROM (NEW."stored_as") OR OLD."uploaded_by_id" IS DISTINCT FROM (NEW."uploaded_by_id"))',
                            func='INSERT INTO "coop_storedfileevent" ("created_at", "id", "media_type", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "sha256", "size", "stored_as", "updated_at", "uploaded_by_id", "version") VALUES (NEW."created_at", NEW."id", NEW."media_type", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."province_id", NEW."sha256", NEW."size", NEW."stored_as", NEW."updated_at", NEW."uploaded_by_id", NEW."version"); RETURN NULL;',
                            hash="1bca1ceb7fa072e35ba9110de4e741b7d4cf6088",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7cd38",
                            table="coop_storedfile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="storedfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_storedfileevent" ("created_at", "id", "media_type", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "sha256", "size", "stored_as", "updated_at", "uploaded_by_id", "version") VALUES (OLD."created_at", OLD."id", OLD."media_type", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."province_id", OLD."sha256", OLD."size", OLD."stored_as", OLD."updated_at", OLD."uploaded_by_id", OLD."version"); RETURN NULL;',
                            hash="620b6ff597d52858ee6679df9664baeb65ba7164",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d0ea",
                            table="coop_storedfile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.party_id IS DISTINCT FROM OLD.party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.from_party_id IS DISTINCT FROM OLD.from_party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_from_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.to_party_id IS DISTINCT FROM OLD.to_party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_to_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="47a977aa18f8fc130aa39f837492a6e06c7527b2",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_e50d2",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="letter_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NULL AND ((OLD.issued_on IS DISTINCT FROM NEW.issued_on) OR (OLD.withdrawn_on IS DISTINCT FROM NEW.withdrawn_on) OR OLD.file_id <> NEW.file_id OR (OLD.file_id IS NOT NULL AND NEW.file_id IS NULL)) AND (EXISTS (SELECT FROM coop_actionitem WHERE source_letter_id = NEW.id) OR EXISTS (SELECT FROM coop_itemparty WHERE agreed_letter_id = NEW.id) OR EXISTS (SELECT FROM coop_itemparty WHERE confirmed_letter_id = NEW.id) OR EXISTS (SELECT FROM coop_progressupdate WHERE source_letter_id = NEW.id) OR EXISTS (SELECT FROM coop_duedateextension WHERE letter_id = NEW.id) OR EXISTS (SELECT FROM coop_proposal WHERE answered_by_id = NEW.id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_letter_stays', MESSAGE = 'A step or a report of a side rests on this letter.'; END IF; RETURN NEW;",
                            hash="4f66e9e6956f5afe8a92f13f0e9ecd26854309b1",
                            operation="UPDATE",
                            pgid="pgtrigger_letter_stays_e0817",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.from_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.from_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_from_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.to_party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.to_party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_to_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.answered_by_id IS NOT NULL AND (SELECT programme_id FROM coop_letter WHERE id = NEW.answered_by_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_answered_by_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.entered_by_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.entered_by_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_entered_by_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="5342c2bd4d4b4257c3a02c1759c0b6cf624b10b9",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_7f0a1",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_letter WHERE id = NEW.answered_by_id) IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_programmeparty WHERE id = (SELECT party_id FROM coop_letter WHERE id = NEW.answered_by_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_answered_by_own_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="8e114d2606e5e4857fe65f24f82aea335e7861b3",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_paper_3e663",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="agencies_of_letter",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.from_agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = COALESCE(NEW.party_id, NEW.from_party_id)), (SELECT province_id FROM coop_agency WHERE id = NEW.from_agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_from_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; IF NEW.to_agency_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = COALESCE(NEW.party_id, NEW.to_party_id)), (SELECT province_id FROM coop_agency WHERE id = NEW.to_agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_to_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="2bd2ba74d04cf2d5edac7d31f7f5cb85afb36a25",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_agencies_of_letter_233f4",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_file",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.file_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE (p.id = NEW.party_id OR (NEW.party_id IS NULL AND p.programme_id = NEW.programme_id)) AND coop_same_side(p.province_id, (SELECT province_id FROM coop_storedfile WHERE id = NEW.file_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_letter_file_own_file', MESSAGE = 'This file was handed in by another side.'; END IF; RETURN NEW;",
                            hash="77a866a3ed925d9c828f1640f590ced4ba425700",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_file_fa66e",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer_due" IS DISTINCT FROM (NEW."answer_due") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."from_agency_id" IS DISTINCT FROM (NEW."from_agency_id") OR OLD."from_party_id" IS DISTINCT FROM (NEW."from_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."to_agency_id" IS DISTINCT FROM (NEW."to_agency_id") OR OLD."to_party_id" IS DISTINCT FROM (NEW."to_party_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="96ec38777501ad840405eedf41de69fde27c50eb",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_48116",
                            table="coop_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_letterevent" ("answer_due", "answered_by_id", "created_at", "entered_by_id", "file_id", "from_agency_id", "from_party_id", "id", "issued_on", "number_symbol", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "subject", "to_agency_id", "to_party_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."answer_due", NEW."answered_by_id", NEW."created_at", NEW."entered_by_id", NEW."file_id", NEW."from_agency_id", NEW."from_party_id", NEW."id", NEW."issued_on", NEW."number_symbol", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."subject", NEW."to_agency_id", NEW."to_party_id", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="cf2a498265b1f19e99c96c706be55d7a18742b14",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f94b2",
                            table="coop_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer_due" IS DISTINCT FROM (NEW."answer_due") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."from_agency_id" IS DISTINCT FROM (NEW."from_agency_id") OR OLD."from_party_id" IS DISTINCT FROM (NEW."from_party_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."to_agency_id" IS DISTINCT FROM (NEW."to_agency_id") OR OLD."to_party_id" IS DISTINCT FROM (NEW."to_party_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_letterevent" ("answer_due", "answered_by_id", "created_at", "entered_by_id", "file_id", "from_agency_id", "from_party_id", "id", "issued_on", "number_symbol", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "subject", "to_agency_id", "to_party_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."answer_due", NEW."answered_by_id", NEW."created_at", NEW."entered_by_id", NEW."file_id", NEW."from_agency_id", NEW."from_party_id", NEW."id", NEW."issued_on", NEW."number_symbol", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."subject", NEW."to_agency_id", NEW."to_party_id", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="576ba8faf51a0aff9dcbbd8af58e89551e83961e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_62b46",
                            table="coop_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_letterevent" ("answer_due", "answered_by_id", "created_at", "entered_by_id", "file_id", "from_agency_id", "from_party_id", "id", "issued_on", "number_symbol", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "subject", "to_agency_id", "to_party_id", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."answer_due", OLD."answered_by_id", OLD."created_at", OLD."entered_by_id", OLD."file_id", OLD."from_agency_id", OLD."from_party_id", OLD."id", OLD."issued_on", OLD."number_symbol", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."subject", OLD."to_agency_id", OLD."to_party_id", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="52d54b7cbba6b7eb18f263417dcd31c93ac2ed4f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_67aca",
                            table="coop_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.progress_update_id IS DISTINCT FROM OLD.progress_update_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_evidence_progress_update_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.file_id IS DISTINCT FROM OLD.file_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_evidence_file_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="aa92970e869d2acd24c3de52faa17db265958279",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_0d5e8",
                            table="coop_evidence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_file",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.file_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.id = (SELECT party_id FROM coop_progressupdate WHERE id = NEW.progress_update_id) AND coop_same_side(p.province_id, (SELECT province_id FROM coop_storedfile WHERE id = NEW.file_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_evidence_file_own_file', MESSAGE = 'This file was handed in by another side.'; END IF; RETURN NEW;",
                            hash="7ebc00f20afeea12d1fef36039996618a99b632f",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_file_879af",
                            table="coop_evidence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."caption" IS DISTINCT FROM (NEW."caption") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."progress_update_id" IS DISTINCT FROM (NEW."progress_update_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="df919b4d42bbad050b0b55baadb90ae215e6b072",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_90f6c",
                            table="coop_evidence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_evidenceevent" ("caption", "created_at", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "updated_at", "version") VALUES (NEW."caption", NEW."created_at", NEW."file_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress_update_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="82388b6f13b64ca97f4e3f7507e709a58eaccd25",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d7113",
                            table="coop_evidence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."caption" IS DISTINCT FROM (NEW."caption") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."progress_update_id" IS DISTINCT FROM (NEW."progress_update_id"))',
                            func='INSERT INTO "coop_evidenceevent" ("caption", "created_at", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "updated_at", "version") VALUES (NEW."caption", NEW."created_at", NEW."file_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress_update_id", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="ba07eda4c34a8bad71099c61ad45392664b603af",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aba80",
                            table="coop_evidence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_evidenceevent" ("caption", "created_at", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "updated_at", "version") VALUES (OLD."caption", OLD."created_at", OLD."file_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress_update_id", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="90431a13c7da803b78528ffb26f76636aac1997e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1af82",
                            table="coop_evidence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS DISTINCT FROM OLD.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_document_programme_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.party_id IS DISTINCT FROM OLD.party_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_document_party_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="7667b049d182d9a6a5e15fc2aa438fd504174a98",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_a9e83",
                            table="coop_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.party_id IS NOT NULL AND (SELECT programme_id FROM coop_programmeparty WHERE id = NEW.party_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_document_party_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; IF NEW.parent_id IS NOT NULL AND (SELECT programme_id FROM coop_document WHERE id = NEW.parent_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_document_parent_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="818b128661c20a4f70691634ea2e32a6c39d0992",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_c7655",
                            table="coop_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.parent_id) IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_programmeparty WHERE id = (SELECT party_id FROM coop_document WHERE id = NEW.parent_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_document_parent_own_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="1753987675c018636f7fc926d65b686dd6ce60f7",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_paper_39cd2",
                            table="coop_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_file",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.file_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE (p.id = NEW.party_id OR (NEW.party_id IS NULL AND p.programme_id = NEW.programme_id)) AND coop_same_side(p.province_id, (SELECT province_id FROM coop_storedfile WHERE id = NEW.file_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_document_file_own_file', MESSAGE = 'This file was handed in by another side.'; END IF; RETURN NEW;",
                            hash="6463bc79a73adc346daab7daee5494453ad59eb2",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_file_147e7",
                            table="coop_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."issuer" IS DISTINCT FROM (NEW."issuer") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="bd01421e04b1b733dd79861ba164bf8e478158d4",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_a04d8",
                            table="coop_document",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_documentevent" ("created_at", "effective_on", "file_id", "id", "issued_on", "issuer", "kind", "number_symbol", "parent_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "source", "subject", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."created_at", NEW."effective_on", NEW."file_id", NEW."id", NEW."issued_on", NEW."issuer", NEW."kind", NEW."number_symbol", NEW."parent_id", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."source", NEW."subject", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="f32ecac0a36f188d71bdc0cec7bbc6778b4c17cd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bb1fb",
                            table="coop_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."effective_on" IS DISTINCT FROM (NEW."effective_on") OR OLD."file_id" IS DISTINCT FROM (NEW."file_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."issuer" IS DISTINCT FROM (NEW."issuer") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number_symbol" IS DISTINCT FROM (NEW."number_symbol") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason"))',
                            func='INSERT INTO "coop_documentevent" ("created_at", "effective_on", "file_id", "id", "issued_on", "issuer", "kind", "number_symbol", "parent_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "source", "subject", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (NEW."created_at", NEW."effective_on", NEW."file_id", NEW."id", NEW."issued_on", NEW."issuer", NEW."kind", NEW."number_symbol", NEW."parent_id", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."source", NEW."subject", NEW."updated_at", NEW."version", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="99275d0a1f037b6ce7fe0a0e62aa9cae7d3d189a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_37f7a",
                            table="coop_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="document",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_documentevent" ("created_at", "effective_on", "file_id", "id", "issued_on", "issuer", "kind", "number_symbol", "parent_id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "source", "subject", "updated_at", "version", "withdrawn_on", "withdrawn_reason") VALUES (OLD."created_at", OLD."effective_on", OLD."file_id", OLD."id", OLD."issued_on", OLD."issuer", OLD."kind", OLD."number_symbol", OLD."parent_id", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."source", OLD."subject", OLD."updated_at", OLD."version", OLD."withdrawn_on", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="b141c888ccd2f3ad2445aad3ee6b94339396e501",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_655b7",
                            table="coop_document",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="updateround",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.id IS DISTINCT FROM OLD.id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_id_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.created_at IS DISTINCT FROM OLD.created_at THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_created_at_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.progress_update_id IS DISTINCT FROM OLD.progress_update_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_progress_update_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.step IS DISTINCT FROM OLD.step THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_step_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.by_id IS DISTINCT FROM OLD.by_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_by_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.comment IS DISTINCT FROM OLD.comment THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_comment_stays', MESSAGE = 'This never changes once recorded.'; END IF; IF NEW.text IS DISTINCT FROM OLD.text THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_text_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="25c9a79367324db8c4e117f4650b1c807706463c",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_b6e8c",
                            table="coop_updateround",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="updateround",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_updateround_never_deleted', MESSAGE = 'This stays on record and is never deleted.'; RETURN OLD;",
                            hash="25f913d06e63134de62501d4e44758fc1eef2169",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_5ed58",
                            table="coop_updateround",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="updateround",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."comment" IS DISTINCT FROM (NEW."comment") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."progress_update_id" IS DISTINCT FROM (NEW."progress_update_id") OR OLD."step" IS DISTINCT FROM (NEW."step") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="69ea527e20adbbbc58599ea4bbcd85e1baf964c2",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_6e2e5",
                            table="coop_updateround",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="updateround",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_updateroundevent" ("by_id", "comment", "created_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "step", "text", "updated_at", "version") VALUES (NEW."by_id", NEW."comment", NEW."created_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress_update_id", NEW."step", NEW."text", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="20e38fb94552cc79afc9c75a347176865b7cc6a0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9f20a",
                            table="coop_updateround",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="updateround",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."comment" IS DISTINCT FROM (NEW."comment") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."progress_update_id" IS DISTINCT FROM (NEW."progress_update_id") OR OLD."step" IS DISTINCT FROM (NEW."step") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func='INSERT INTO "coop_updateroundevent" ("by_id", "comment", "created_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "step", "text", "updated_at", "version") VALUES (NEW."by_id", NEW."comment", NEW."created_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress_update_id", NEW."step", NEW."text", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="90a2e0433d1002127aef8ac1523566c637171845",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d5992",
                            table="coop_updateround",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="updateround",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_updateroundevent" ("by_id", "comment", "created_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_update_id", "step", "text", "updated_at", "version") VALUES (OLD."by_id", OLD."comment", OLD."created_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress_update_id", OLD."step", OLD."text", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="4627f951e88c44c9843cb2124e8d9e0106968be6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_84b3d",
                            table="coop_updateround",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechair",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."office_title" IS DISTINCT FROM (NEW."office_title") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="575b4ba967c0d5d74f19e352ce099eb3f380992d",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_22523",
                            table="coop_vicechair",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechair",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_vicechairevent" ("created_at", "display_order", "full_name", "id", "office_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."created_at", NEW."display_order", NEW."full_name", NEW."id", NEW."office_title", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."province_id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="73d91c31fcc0e0c25024e793244128ee7aa6850c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5dc6f",
                            table="coop_vicechair",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechair",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."display_order" IS DISTINCT FROM (NEW."display_order") OR OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."office_title" IS DISTINCT FROM (NEW."office_title") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "coop_vicechairevent" ("created_at", "display_order", "full_name", "id", "office_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (NEW."created_at", NEW."display_order", NEW."full_name", NEW."id", NEW."office_title", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."province_id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                            hash="f9d7b7d7535472c32f11c2b8e6206f85da6fb79b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0cea5",
                            table="coop_vicechair",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechair",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_vicechairevent" ("created_at", "display_order", "full_name", "id", "office_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province_id", "updated_at", "valid_from", "valid_to", "version") VALUES (OLD."created_at", OLD."display_order", OLD."full_name", OLD."id", OLD."office_title", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."province_id", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                            hash="8bb278cb2f940af68a64d69abc9ef3901c8852b5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b8ffe",
                            table="coop_vicechair",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.province_id IS DISTINCT FROM OLD.province_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_province_stays', MESSAGE = 'This never changes once recorded.'; END IF; RETURN NEW;",
                            hash="5d7d8c77a620d089c3fd2e6916c31602073caeca",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_a3da7",
                            table="coop_directive",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.agency_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_agency WHERE id = NEW.agency_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_agency_own_side', MESSAGE = 'This belongs to another side.'; END IF; IF NEW.vice_chair_id IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_vicechair WHERE id = NEW.vice_chair_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_vice_chair_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="a448ba9f3cd5111a35740e9bac1da5e6e298bbc0",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_4d031",
                            table="coop_directive",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="same_programme",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS NOT NULL AND NEW.item_id IS NOT NULL AND (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) IS DISTINCT FROM NEW.programme_id THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_item_same_programme', MESSAGE = 'This belongs to another programme.'; END IF; RETURN NEW;",
                            hash="1bf76d4e2052b5f4fe8c5d9919cea5fff74e6a3d",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_same_programme_af90f",
                            table="coop_directive",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_paper",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF (SELECT party_id FROM coop_document WHERE id = NEW.document_id) IS NOT NULL AND NOT coop_same_side(NEW.province_id, (SELECT province_id FROM coop_programmeparty WHERE id = (SELECT party_id FROM coop_document WHERE id = NEW.document_id))) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_document_own_paper', MESSAGE = 'This paper is one side''s own; it cannot be named here.'; END IF; RETURN NEW;",
                            hash="654ec5b49aecfb625450ed7bf94a13024fcd9406",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_paper_64742",
                            table="coop_directive",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="party_to",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.programme_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = NEW.programme_id AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_programme_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.item_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_actionitem WHERE id = NEW.item_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_item_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; IF NEW.document_id IS NOT NULL AND NOT EXISTS (SELECT FROM coop_programmeparty p WHERE p.programme_id = (SELECT programme_id FROM coop_document WHERE id = NEW.document_id) AND coop_same_side(p.province_id, NEW.province_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_directive_document_party_to', MESSAGE = 'This belongs to a programme without this side.'; END IF; RETURN NEW;",
                            hash="ff6e8ef96b7c17a1910cb6bbd171f6b5eb86ac69",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_party_to_b1d20",
                            table="coop_directive",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."given_by" IS DISTINCT FROM (NEW."given_by") OR OLD."given_on" IS DISTINCT FROM (NEW."given_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."reported_back_on" IS DISTINCT FROM (NEW."reported_back_on") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."vice_chair_id" IS DISTINCT FROM (NEW."vice_chair_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="5fc5c1b20f534420adff21e11e5a16788d26dbc9",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_2922b",
                            table="coop_directive",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_directiveevent" ("agency_id", "channel", "created_at", "document_id", "due_date", "given_by", "given_on", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "reported_back_on", "result", "status", "updated_at", "version", "vice_chair_id", "withdrawn_on", "withdrawn_reason", "words") VALUES (NEW."agency_id", NEW."channel", NEW."created_at", NEW."document_id", NEW."due_date", NEW."given_by", NEW."given_on", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."province_id", NEW."reported_back_on", NEW."result", NEW."status", NEW."updated_at", NEW."version", NEW."vice_chair_id", NEW."withdrawn_on", NEW."withdrawn_reason", NEW."words"); RETURN NULL;',
                            hash="1d64a8d367c9eb78b2c512d0f7cd5a106164a91b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dd68b",
                            table="coop_directive",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agency_id" IS DISTINCT FROM (NEW."agency_id") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."due_date" IS DISTINCT FROM (NEW."due_date") OR OLD."given_by" IS DISTINCT FROM (NEW."given_by") OR OLD."given_on" IS DISTINCT FROM (NEW."given_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."item_id" IS DISTINCT FROM (NEW."item_id") OR OLD."programme_id" IS DISTINCT FROM (NEW."programme_id") OR OLD."province_id" IS DISTINCT FROM (NEW."province_id") OR OLD."reported_back_on" IS DISTINCT FROM (NEW."reported_back_on") OR OLD."result" IS DISTINCT FROM (NEW."result") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."vice_chair_id" IS DISTINCT FROM (NEW."vice_chair_id") OR OLD."withdrawn_on" IS DISTINCT FROM (NEW."withdrawn_on") OR OLD."withdrawn_reason" IS DISTINCT FROM (NEW."withdrawn_reason") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func='INSERT INTO "coop_directiveevent" ("agency_id", "channel", "created_at", "document_id", "due_date", "given_by", "given_on", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "reported_back_on", "result", "status", "updated_at", "version", "vice_chair_id", "withdrawn_on", "withdrawn_reason", "words") VALUES (NEW."agency_id", NEW."channel", NEW."created_at", NEW."document_id", NEW."due_date", NEW."given_by", NEW."given_on", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."province_id", NEW."reported_back_on", NEW."result", NEW."status", NEW."updated_at", NEW."version", NEW."vice_chair_id", NEW."withdrawn_on", NEW."withdrawn_reason", NEW."words"); RETURN NULL;',
                            hash="a5de315d9b24367137ae8479635df0af918e1a93",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8c0f0",
                            table="coop_directive",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="directive",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_directiveevent" ("agency_id", "channel", "created_at", "document_id", "due_date", "given_by", "given_on", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "province_id", "reported_back_on", "result", "status", "updated_at", "version", "vice_chair_id", "withdrawn_on", "withdrawn_reason", "words") VALUES (OLD."agency_id", OLD."channel", OLD."created_at", OLD."document_id", OLD."due_date", OLD."given_by", OLD."given_on", OLD."id", OLD."item_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."province_id", OLD."reported_back_on", OLD."result", OLD."status", OLD."updated_at", OLD."version", OLD."vice_chair_id", OLD."withdrawn_on", OLD."withdrawn_reason", OLD."words"); RETURN NULL;',
                            hash="d5cc0315c212a445d8a53311a88253490019f7b0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eebeb",
                            table="coop_directive",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechairassignment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="own_side",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="IF NEW.vice_chair_id IS NOT NULL AND NOT coop_same_side((SELECT province_id FROM coop_programmeparty WHERE id = NEW.party_id), (SELECT province_id FROM coop_vicechair WHERE id = NEW.vice_chair_id)) THEN RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'coop_vicechairassignment_vice_chair_own_side', MESSAGE = 'This belongs to another side.'; END IF; RETURN NEW;",
                            hash="da51a61c90c551eb220a307704d4878941e6887d",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_own_side_ffb55",
                            table="coop_vicechairassignment",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechairassignment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="touch",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to") OR OLD."vice_chair_id" IS DISTINCT FROM (NEW."vice_chair_id"))',
                            func="NEW.version := OLD.version + 1; NEW.updated_at := statement_timestamp(); RETURN NEW;",
                            hash="ccab7e9186bcbb37b197d337d507ce5894c5d066",
                            operation="UPDATE",
                            pgid="pgtrigger_touch_1332c",
                            table="coop_vicechairassignment",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechairassignment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_vicechairassignmentevent" ("basis", "created_at", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "valid_from", "valid_to", "version", "vice_chair_id") VALUES (NEW."basis", NEW."created_at", NEW."id", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version", NEW."vice_chair_id"); RETURN NULL;',
                            hash="9472208f3b6f489d8c5e5100d46ef2da516abe66",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e07c0",
                            table="coop_vicechairassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechairassignment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to") OR OLD."vice_chair_id" IS DISTINCT FROM (NEW."vice_chair_id"))',
                            func='INSERT INTO "coop_vicechairassignmentevent" ("basis", "created_at", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "valid_from", "valid_to", "version", "vice_chair_id") VALUES (NEW."basis", NEW."created_at", NEW."id", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."valid_from", NEW."valid_to", NEW."version", NEW."vice_chair_id"); RETURN NULL;',
                            hash="b1259ebc2a7bcbcc57747950f92865290bb92a3d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0ed0b",
                            table="coop_vicechairassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vicechairassignment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "coop_vicechairassignmentevent" ("basis", "created_at", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "valid_from", "valid_to", "version", "vice_chair_id") VALUES (OLD."basis", OLD."created_at", OLD."id", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."valid_from", OLD."valid_to", OLD."version", OLD."vice_chair_id"); RETURN NULL;',
                            hash="f375e9d600217e570430e6e454b4c01b067eb6a1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3230f",
                            table="coop_vicechairassignment",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
