CREATE TABLE "thread_summaries" (
	"thread_id" bigint PRIMARY KEY NOT NULL,
	"author_id" bigint NOT NULL,
	"body" text collate "C" NOT NULL,
	"html" text collate "C" NOT NULL,
	"renderer" integer NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "threads_active";--> statement-breakpoint
DROP INDEX "threads_newest";--> statement-breakpoint
DROP INDEX "threads_shared";--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "archived" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "pinned_until" text collate "C";--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "featured_at" bigint;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_summaries" ADD CONSTRAINT "thread_summaries_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "threads_pinned" ON "threads" USING btree ("pinned_until");--> statement-breakpoint
CREATE INDEX "threads_featured" ON "threads" USING btree ("featured_at");--> statement-breakpoint
CREATE INDEX "threads_active" ON "threads" USING btree ("hidden","last_activity_at","id","area","topic","city_type","answers","accepted_answer_id","has_practice","archived");--> statement-breakpoint
CREATE INDEX "threads_newest" ON "threads" USING btree ("hidden","created_at","id","area","topic","city_type","answers","accepted_answer_id","has_practice","archived");--> statement-breakpoint
CREATE INDEX "threads_shared" ON "threads" USING btree ("hidden","same_problem","id","area","topic","city_type","answers","accepted_answer_id","has_practice","archived");