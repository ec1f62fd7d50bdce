CREATE TABLE "profile_consents" (
	"person_id" bigint NOT NULL,
	"part" text collate "C" NOT NULL,
	"given_at" bigint NOT NULL,
	CONSTRAINT "profile_consents_person_id_part_pk" PRIMARY KEY("person_id","part")
);
--> statement-breakpoint
CREATE TABLE "profile_topics" (
	"person_id" bigint NOT NULL,
	"topic" text collate "C" NOT NULL,
	CONSTRAINT "profile_topics_person_id_topic_pk" PRIMARY KEY("person_id","topic")
);
--> statement-breakpoint
ALTER TABLE "profile_consents" ADD CONSTRAINT "profile_consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_topics" ADD CONSTRAINT "profile_topics_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;