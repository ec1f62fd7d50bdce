DROP INDEX "memberships_state";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "until" bigint;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "reminded_at" bigint;--> statement-breakpoint
CREATE INDEX "memberships_state" ON "memberships" USING btree ("state","until");
--> statement-breakpoint
UPDATE "memberships" SET "until" = "since" + 31536000000 WHERE "state" = 'member' AND "way" <> 'operator';
