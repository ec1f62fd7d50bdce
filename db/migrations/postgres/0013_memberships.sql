CREATE TABLE "membership_codes" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"code_hash" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"institution_id" bigint NOT NULL,
	"state" text collate "C" NOT NULL,
	"way" text collate "C",
	"since" bigint NOT NULL,
	"decided_by" bigint,
	"reason" text collate "C" DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office_domains" (
	"institution_id" bigint NOT NULL,
	"domain" text collate "C" NOT NULL,
	CONSTRAINT "office_domains_institution_id_domain_pk" PRIMARY KEY("institution_id","domain")
);
--> statement-breakpoint
ALTER TABLE "membership_codes" ADD CONSTRAINT "membership_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_domains" ADD CONSTRAINT "office_domains_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "membership_codes_expiry" ON "membership_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "memberships_office" ON "memberships" USING btree ("institution_id","state");--> statement-breakpoint
CREATE INDEX "memberships_state" ON "memberships" USING btree ("state");--> statement-breakpoint
INSERT INTO "memberships" ("person_id", "institution_id", "state", "way", "since") SELECT "id", "institution_id", 'member', 'operator', "created_at" FROM "people" WHERE "erased_at" IS NULL;
