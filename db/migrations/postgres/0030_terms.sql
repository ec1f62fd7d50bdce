CREATE TABLE "terms_acceptances" (
	"person_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"accepted_at" bigint NOT NULL,
	CONSTRAINT "terms_acceptances_person_id_version_pk" PRIMARY KEY("person_id","version")
);
--> statement-breakpoint
CREATE TABLE "terms_versions" (
	"version" integer PRIMARY KEY NOT NULL,
	"text_pl" text collate "C" NOT NULL,
	"text_en" text collate "C" NOT NULL,
	"changes_pl" text collate "C" NOT NULL,
	"changes_en" text collate "C" NOT NULL,
	"published_at" bigint NOT NULL,
	"published_by" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "terms_acceptances" ADD CONSTRAINT "terms_acceptances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms_versions" ADD CONSTRAINT "terms_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Whoever has an account has accepted the terms that stood at sign-up.
INSERT INTO "terms_acceptances" SELECT "id", 1, "created_at" FROM "people" WHERE "erased_at" IS NULL;