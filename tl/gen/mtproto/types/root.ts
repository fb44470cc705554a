// Generated from mtproto.tl by `deno task gen`; do not edit.

/** Type `ResPQ`. */
export type ResPQ = resPQ;

/** Type `P_Q_inner_data`. */
export type P_Q_inner_data =
  | p_q_inner_data
  | p_q_inner_data_dc
  | p_q_inner_data_temp
  | p_q_inner_data_temp_dc;

/** Type `Server_DH_Params`. */
export type Server_DH_Params =
  | server_DH_params_fail
  | server_DH_params_ok;

/** Type `Server_DH_inner_data`. */
export type Server_DH_inner_data = server_DH_inner_data;

/** Type `Client_DH_Inner_Data`. */
export type Client_DH_Inner_Data = client_DH_inner_data;

/** Type `Set_client_DH_params_answer`. */
export type Set_client_DH_params_answer =
  | dh_gen_ok
  | dh_gen_retry
  | dh_gen_fail;

/** Type `BindAuthKeyInner`. */
export type BindAuthKeyInner = bind_auth_key_inner;

/** Type `RpcResult`. */
export type RpcResult = rpc_result;

/** Type `RpcError`. */
export type RpcError = rpc_error;

/** Type `RpcDropAnswer`. */
export type RpcDropAnswer =
  | rpc_answer_unknown
  | rpc_answer_dropped_running
  | rpc_answer_dropped;

/** Type `FutureSalt`. */
export type FutureSalt = future_salt;

/** Type `FutureSalts`. */
export type FutureSalts = future_salts;

/** Type `Pong`. */
export type Pong = pong;

/** Type `DestroySessionRes`. */
export type DestroySessionRes =
  | destroy_session_ok
  | destroy_session_none;

/** Type `NewSession`. */
export type NewSession = new_session_created;

/** Type `Message`. */
export type Message = message;

/** Type `MessageContainer`. */
export type MessageContainer = msg_container;

/** Type `MessageCopy`. */
export type MessageCopy = msg_copy;

/** Type `Object`. */
export type Object = gzip_packed;

/** Type `MsgsAck`. */
export type MsgsAck = msgs_ack;

/** Type `BadMsgNotification`. */
export type BadMsgNotification =
  | bad_msg_notification
  | bad_server_salt;

/** Type `MsgResendReq`. */
export type MsgResendReq = msg_resend_req;

/** Type `MsgsStateReq`. */
export type MsgsStateReq = msgs_state_req;

/** Type `MsgsStateInfo`. */
export type MsgsStateInfo = msgs_state_info;

/** Type `MsgsAllInfo`. */
export type MsgsAllInfo = msgs_all_info;

/** Type `MsgDetailedInfo`. */
export type MsgDetailedInfo =
  | msg_detailed_info
  | msg_new_detailed_info;

/** Type `DestroyAuthKeyRes`. */
export type DestroyAuthKeyRes =
  | destroy_auth_key_ok
  | destroy_auth_key_none
  | destroy_auth_key_fail;

/** Type `HttpWait`. */
export type HttpWait = http_wait;

/** Constructor `resPQ#5162463` of `ResPQ`. */
export interface resPQ {
  /** Name of the constructor. */
  readonly _: "resPQ";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `bytes` */
  readonly pq: Uint8Array;
  /** `Vector<long>` */
  readonly serverPublicKeyFingerprints: readonly bigint[];
}

/** Constructor `p_q_inner_data#83c95aec` of `P_Q_inner_data`. */
export interface p_q_inner_data {
  /** Name of the constructor. */
  readonly _: "p_q_inner_data";
  /** `bytes` */
  readonly pq: Uint8Array;
  /** `bytes` */
  readonly p: Uint8Array;
  /** `bytes` */
  readonly q: Uint8Array;
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int256` */
  readonly newNonce: Uint8Array;
}

/** Constructor `p_q_inner_data_dc#a9f55f95` of `P_Q_inner_data`. */
export interface p_q_inner_data_dc {
  /** Name of the constructor. */
  readonly _: "p_q_inner_data_dc";
  /** `bytes` */
  readonly pq: Uint8Array;
  /** `bytes` */
  readonly p: Uint8Array;
  /** `bytes` */
  readonly q: Uint8Array;
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int256` */
  readonly newNonce: Uint8Array;
  /** `int` */
  readonly dc: number;
}

/** Constructor `p_q_inner_data_temp#3c6a84d4` of `P_Q_inner_data`. */
export interface p_q_inner_data_temp {
  /** Name of the constructor. */
  readonly _: "p_q_inner_data_temp";
  /** `bytes` */
  readonly pq: Uint8Array;
  /** `bytes` */
  readonly p: Uint8Array;
  /** `bytes` */
  readonly q: Uint8Array;
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int256` */
  readonly newNonce: Uint8Array;
  /** `int` */
  readonly expiresIn: number;
}

/** Constructor `p_q_inner_data_temp_dc#56fddf88` of `P_Q_inner_data`. */
export interface p_q_inner_data_temp_dc {
  /** Name of the constructor. */
  readonly _: "p_q_inner_data_temp_dc";
  /** `bytes` */
  readonly pq: Uint8Array;
  /** `bytes` */
  readonly p: Uint8Array;
  /** `bytes` */
  readonly q: Uint8Array;
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int256` */
  readonly newNonce: Uint8Array;
  /** `int` */
  readonly dc: number;
  /** `int` */
  readonly expiresIn: number;
}

/** Constructor `server_DH_params_fail#79cb045d` of `Server_DH_Params`. */
export interface server_DH_params_fail {
  /** Name of the constructor. */
  readonly _: "server_DH_params_fail";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int128` */
  readonly newNonceHash: Uint8Array;
}

/** Constructor `server_DH_params_ok#d0e8075c` of `Server_DH_Params`. */
export interface server_DH_params_ok {
  /** Name of the constructor. */
  readonly _: "server_DH_params_ok";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `bytes` */
  readonly encryptedAnswer: Uint8Array;
}

/** Constructor `server_DH_inner_data#b5890dba` of `Server_DH_inner_data`. */
export interface server_DH_inner_data {
  /** Name of the constructor. */
  readonly _: "server_DH_inner_data";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int` */
  readonly g: number;
  /** `bytes` */
  readonly dhPrime: Uint8Array;
  /** `bytes` */
  readonly gA: Uint8Array;
  /** `int` */
  readonly serverTime: number;
}

/** Constructor `client_DH_inner_data#6643b654` of `Client_DH_Inner_Data`. */
export interface client_DH_inner_data {
  /** Name of the constructor. */
  readonly _: "client_DH_inner_data";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `long` */
  readonly retryId: bigint;
  /** `bytes` */
  readonly gB: Uint8Array;
}

/** Constructor `dh_gen_ok#3bcbf734` of `Set_client_DH_params_answer`. */
export interface dh_gen_ok {
  /** Name of the constructor. */
  readonly _: "dh_gen_ok";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int128` */
  readonly newNonceHash1: Uint8Array;
}

/** Constructor `dh_gen_retry#46dc1fb9` of `Set_client_DH_params_answer`. */
export interface dh_gen_retry {
  /** Name of the constructor. */
  readonly _: "dh_gen_retry";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int128` */
  readonly newNonceHash2: Uint8Array;
}

/** Constructor `dh_gen_fail#a69dae02` of `Set_client_DH_params_answer`. */
export interface dh_gen_fail {
  /** Name of the constructor. */
  readonly _: "dh_gen_fail";
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `int128` */
  readonly newNonceHash3: Uint8Array;
}

/** Constructor `bind_auth_key_inner#75a3f765` of `BindAuthKeyInner`. */
export interface bind_auth_key_inner {
  /** Name of the constructor. */
  readonly _: "bind_auth_key_inner";
  /** `long` */
  readonly nonce: bigint;
  /** `long` */
  readonly tempAuthKeyId: bigint;
  /** `long` */
  readonly permAuthKeyId: bigint;
  /** `long` */
  readonly tempSessionId: bigint;
  /** `int` */
  readonly expiresAt: number;
}

/** Constructor `rpc_result#f35c6d01` of `RpcResult`. */
export interface rpc_result {
  /** Name of the constructor. */
  readonly _: "rpc_result";
  /** `long` */
  readonly reqMsgId: bigint;
  /** `Object` */
  readonly result: Object;
}

/** Constructor `rpc_error#2144ca19` of `RpcError`. */
export interface rpc_error {
  /** Name of the constructor. */
  readonly _: "rpc_error";
  /** `int` */
  readonly errorCode: number;
  /** `string` */
  readonly errorMessage: string;
}

/** Constructor `rpc_answer_unknown#5e2ad36e` of `RpcDropAnswer`. */
export interface rpc_answer_unknown {
  /** Name of the constructor. */
  readonly _: "rpc_answer_unknown";
}

/** Constructor `rpc_answer_dropped_running#cd78e586` of `RpcDropAnswer`. */
export interface rpc_answer_dropped_running {
  /** Name of the constructor. */
  readonly _: "rpc_answer_dropped_running";
}

/** Constructor `rpc_answer_dropped#a43ad8b7` of `RpcDropAnswer`. */
export interface rpc_answer_dropped {
  /** Name of the constructor. */
  readonly _: "rpc_answer_dropped";
  /** `long` */
  readonly msgId: bigint;
  /** `int` */
  readonly seqNo: number;
  /** `int` */
  readonly bytes: number;
}

/** Constructor `future_salt#949d9dc` of `FutureSalt`. */
export interface future_salt {
  /** Name of the constructor. */
  readonly _: "future_salt";
  /** `int` */
  readonly validSince: number;
  /** `int` */
  readonly validUntil: number;
  /** `long` */
  readonly salt: bigint;
}

/** Constructor `future_salts#ae500895` of `FutureSalts`. */
export interface future_salts {
  /** Name of the constructor. */
  readonly _: "future_salts";
  /** `long` */
  readonly reqMsgId: bigint;
  /** `int` */
  readonly now: number;
  /** `vector<future_salt>` */
  readonly salts: readonly future_salt[];
}

/** Constructor `pong#347773c5` of `Pong`. */
export interface pong {
  /** Name of the constructor. */
  readonly _: "pong";
  /** `long` */
  readonly msgId: bigint;
  /** `long` */
  readonly pingId: bigint;
}

/** Constructor `destroy_session_ok#e22045fc` of `DestroySessionRes`. */
export interface destroy_session_ok {
  /** Name of the constructor. */
  readonly _: "destroy_session_ok";
  /** `long` */
  readonly sessionId: bigint;
}

/** Constructor `destroy_session_none#62d350c9` of `DestroySessionRes`. */
export interface destroy_session_none {
  /** Name of the constructor. */
  readonly _: "destroy_session_none";
  /** `long` */
  readonly sessionId: bigint;
}

/** Constructor `new_session_created#9ec20908` of `NewSession`. */
export interface new_session_created {
  /** Name of the constructor. */
  readonly _: "new_session_created";
  /** `long` */
  readonly firstMsgId: bigint;
  /** `long` */
  readonly uniqueId: bigint;
  /** `long` */
  readonly serverSalt: bigint;
}

/** Constructor `message#5bb8e511` of `Message`. */
export interface message {
  /** Name of the constructor. */
  readonly _: "message";
  /** `long` */
  readonly msgId: bigint;
  /** `int` */
  readonly seqno: number;
  /** `int` */
  readonly bytes: number;
  /** `Object` */
  readonly body: Object;
}

/** Constructor `msg_container#73f1f8dc` of `MessageContainer`. */
export interface msg_container {
  /** Name of the constructor. */
  readonly _: "msg_container";
  /** `vector<message>` */
  readonly messages: readonly message[];
}

/** Constructor `msg_copy#e06046b2` of `MessageCopy`. */
export interface msg_copy {
  /** Name of the constructor. */
  readonly _: "msg_copy";
  /** `Message` */
  readonly origMessage: Message;
}

/** Constructor `gzip_packed#3072cfa1` of `Object`. */
export interface gzip_packed {
  /** Name of the constructor. */
  readonly _: "gzip_packed";
  /** `bytes` */
  readonly packedData: Uint8Array;
}

/** Constructor `msgs_ack#62d6b459` of `MsgsAck`. */
export interface msgs_ack {
  /** Name of the constructor. */
  readonly _: "msgs_ack";
  /** `Vector<long>` */
  readonly msgIds: readonly bigint[];
}

/** Constructor `bad_msg_notification#a7eff811` of `BadMsgNotification`. */
export interface bad_msg_notification {
  /** Name of the constructor. */
  readonly _: "bad_msg_notification";
  /** `long` */
  readonly badMsgId: bigint;
  /** `int` */
  readonly badMsgSeqno: number;
  /** `int` */
  readonly errorCode: number;
}

/** Constructor `bad_server_salt#edab447b` of `BadMsgNotification`. */
export interface bad_server_salt {
  /** Name of the constructor. */
  readonly _: "bad_server_salt";
  /** `long` */
  readonly badMsgId: bigint;
  /** `int` */
  readonly badMsgSeqno: number;
  /** `int` */
  readonly errorCode: number;
  /** `long` */
  readonly newServerSalt: bigint;
}

/** Constructor `msg_resend_req#7d861a08` of `MsgResendReq`. */
export interface msg_resend_req {
  /** Name of the constructor. */
  readonly _: "msg_resend_req";
  /** `Vector<long>` */
  readonly msgIds: readonly bigint[];
}

/** Constructor `msgs_state_req#da69fb52` of `MsgsStateReq`. */
export interface msgs_state_req {
  /** Name of the constructor. */
  readonly _: "msgs_state_req";
  /** `Vector<long>` */
  readonly msgIds: readonly bigint[];
}

/** Constructor `msgs_state_info#4deb57d` of `MsgsStateInfo`. */
export interface msgs_state_info {
  /** Name of the constructor. */
  readonly _: "msgs_state_info";
  /** `long` */
  readonly reqMsgId: bigint;
  /** `bytes` */
  readonly info: Uint8Array;
}

/** Constructor `msgs_all_info#8cc0d131` of `MsgsAllInfo`. */
export interface msgs_all_info {
  /** Name of the constructor. */
  readonly _: "msgs_all_info";
  /** `Vector<long>` */
  readonly msgIds: readonly bigint[];
  /** `bytes` */
  readonly info: Uint8Array;
}

/** Constructor `msg_detailed_info#276d3ec6` of `MsgDetailedInfo`. */
export interface msg_detailed_info {
  /** Name of the constructor. */
  readonly _: "msg_detailed_info";
  /** `long` */
  readonly msgId: bigint;
  /** `long` */
  readonly answerMsgId: bigint;
  /** `int` */
  readonly bytes: number;
  /** `int` */
  readonly status: number;
}

/** Constructor `msg_new_detailed_info#809db6df` of `MsgDetailedInfo`. */
export interface msg_new_detailed_info {
  /** Name of the constructor. */
  readonly _: "msg_new_detailed_info";
  /** `long` */
  readonly answerMsgId: bigint;
  /** `int` */
  readonly bytes: number;
  /** `int` */
  readonly status: number;
}

/** Constructor `destroy_auth_key_ok#f660e1d4` of `DestroyAuthKeyRes`. */
export interface destroy_auth_key_ok {
  /** Name of the constructor. */
  readonly _: "destroy_auth_key_ok";
}

/** Constructor `destroy_auth_key_none#a9f2259` of `DestroyAuthKeyRes`. */
export interface destroy_auth_key_none {
  /** Name of the constructor. */
  readonly _: "destroy_auth_key_none";
}

/** Constructor `destroy_auth_key_fail#ea109b13` of `DestroyAuthKeyRes`. */
export interface destroy_auth_key_fail {
  /** Name of the constructor. */
  readonly _: "destroy_auth_key_fail";
}

/** Constructor `http_wait#9299359f` of `HttpWait`. */
export interface http_wait {
  /** Name of the constructor. */
  readonly _: "http_wait";
  /** `int` */
  readonly maxDelay: number;
  /** `int` */
  readonly waitAfter: number;
  /** `int` */
  readonly maxWait: number;
}

/** Parameters of `req_pq#60469778`, which returns `ResPQ`. */
export interface req_pq {
  /** `int128` */
  readonly nonce: Uint8Array;
}

/** Parameters of `req_pq_multi#be7e8ef1`, which returns `ResPQ`. */
export interface req_pq_multi {
  /** `int128` */
  readonly nonce: Uint8Array;
}

/** Parameters of `req_DH_params#d712e4be`, which returns `Server_DH_Params`. */
export interface req_DH_params {
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `bytes` */
  readonly p: Uint8Array;
  /** `bytes` */
  readonly q: Uint8Array;
  /** `long` */
  readonly publicKeyFingerprint: bigint;
  /** `bytes` */
  readonly encryptedData: Uint8Array;
}

/** Parameters of `set_client_DH_params#f5045f1f`, which returns `Set_client_DH_params_answer`. */
export interface set_client_DH_params {
  /** `int128` */
  readonly nonce: Uint8Array;
  /** `int128` */
  readonly serverNonce: Uint8Array;
  /** `bytes` */
  readonly encryptedData: Uint8Array;
}

/** Parameters of `rpc_drop_answer#58e4a740`, which returns `RpcDropAnswer`. */
export interface rpc_drop_answer {
  /** `long` */
  readonly reqMsgId: bigint;
}

/** Parameters of `get_future_salts#b921bd04`, which returns `FutureSalts`. */
export interface get_future_salts {
  /** `int` */
  readonly num: number;
}

/** Parameters of `ping#7abe77ec`, which returns `Pong`. */
export interface ping {
  /** `long` */
  readonly pingId: bigint;
}

/** Parameters of `ping_delay_disconnect#f3427b8c`, which returns `Pong`. */
export interface ping_delay_disconnect {
  /** `long` */
  readonly pingId: bigint;
  /** `int` */
  readonly disconnectDelay: number;
}

/** Parameters of `destroy_session#e7512126`, which returns `DestroySessionRes`. */
export interface destroy_session {
  /** `long` */
  readonly sessionId: bigint;
}

/** Parameters of `destroy_auth_key#d1435160`, which returns `DestroyAuthKeyRes`. */
export interface destroy_auth_key {
}
