CREATE TABLE "forgotten" (
	"kind" text collate "C" NOT NULL,
	"day" text collate "C" NOT NULL,
	"removed" integer NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "forgotten_kind_day_pk" PRIMARY KEY("kind","day")
);
--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "confirmed_at" bigint;
--> statement-breakpoint
-- Who has an account by now is not taken for one that was never confirmed.
UPDATE "memberships" SET "confirmed_at" = "since";