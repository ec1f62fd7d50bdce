CREATE TABLE "limit_counts" (
	"key_hash" text collate "C" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "limit_counts_until" ON "limit_counts" USING btree ("until");