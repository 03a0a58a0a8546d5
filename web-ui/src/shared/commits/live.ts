import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/** What became of a commit while the reader looked elsewhere, in a sentence. */
export interface Notice {
  allocationId: string;
  words: string;
}

/** The commits whose orders are still on their way, and the news of those that are done. */
export interface Live {
  following: string[];
  notices: Notice[];
}

export const liveSlice = createSlice({
  name: 'live',
  initialState: { following: [], notices: [] } as Live,
  reducers: {
    followed: (state, { payload }: PayloadAction<string>) => {
      if (!state.following.includes(payload)) {
        state.following.push(payload);
      }
    },
    settled: (state, { payload }: PayloadAction<Notice>) => {
      state.following = state.following.filter((id) => id !== payload.allocationId);
      state.notices.push(payload);
    },
    noticed: (state) => {
      state.notices.shift();
    },
  },
});

export const { followed, settled, noticed } = liveSlice.actions;

export interface WithLive {
  live: Live;
}
export const selectFollowing = (state: WithLive) => state.live.following;
export const selectNotice = (state: WithLive) => state.live.notices[0];
